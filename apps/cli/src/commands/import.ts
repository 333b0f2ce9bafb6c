import { CHANNELS, type Channel } from '@redress/ticket';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { CSV_FIELDS, type CsvField } from '../import/formats/csv-columns.js';
import { importFile, type ImportSummary } from '../import/import-file.js';
import { FORMATS, type FormatName } from '../import/source-format.js';
import { EXIT, type Finish } from '../output/exit.js';
import { onInterruption } from '../output/interruption.js';
import { printResult } from '../output/print.js';
import { actorOption } from '../platform/actor-option.js';
import { reachPlatform, sayWhenLost } from '../platform/reach-platform.js';
import { jsonOption, urlOption, wholeNumber, type CallerOptions } from './options.js';

const SHOWN_REJECTIONS = 20;

interface ImportOptions extends CallerOptions {
  readonly format: FormatName;
  readonly map: ReadonlyMap<CsvField, string>;
  readonly channel?: Channel;
  readonly timeZoneOffset: string;
  readonly system: string;
  readonly rejected?: string;
  readonly patience: number;
}

export function addImportCommand(program: Command, finish: Finish): void {
  program
    .command('import')
    .description(
      '从文件导入来件，重复导入不产生变化。 Import submissions from a file; a second import changes nothing.',
    )
    .argument('<file>', '文件。 The file')
    .addOption(new Option('--format <format>', '文件格式。 Its format').choices(FORMATS).makeOptionMandatory())
    .addOption(
      new Option('--map <field=Column>', `csv：指明列，可重复。 Name a column; fields: ${CSV_FIELDS.join(' ')}`)
        .argParser(addColumn)
        .default(new Map(), 'by usual headers'),
    )
    .addOption(new Option('--channel <channel>', '来件渠道。 Channel of rows that name none').choices(CHANNELS))
    .option(
      '--time-zone-offset <offset>',
      'open311、csv：未注明时区的时间。 Of times that name no zone',
      offset,
      '+08:00',
    )
    .option(
      '--system <name>',
      'csv：编号所属的系统，不同系统的相同编号不算重复。 The system that numbered the rows; equal numbers of two systems differ',
      systemName,
      'csv',
    )
    .option(
      '--rejected <file>',
      '未导入行的文件。 Where rows go that were not taken (default: ./<name>.rejected.<ext>)',
    )
    .option(
      '--patience <seconds>',
      '平台重启时等待。 How long to wait for a platform that restarts',
      wholeNumber(0),
      60,
    )
    .addOption(actorOption('operator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
每行以 <格式或系统>:<编号> 识别，同一编号只导入一次（举报为每个账号一次）；中断后以同一账号再次运行可续导。
Each row is known by <format or system>:<number> and taken once, a report once for each account; after an interruption, run it again as the same
actor to go on.
citizen-messages: JSON Lines; 留言时间 is Shanghai time. open311: JSON array of GeoReport v2 requests, at most 64 MiB, whose
times name no zone: +08:00 is assumed. csv: header row; UTF-8 or GB18030; needs number, receivedAt and text.
退出码 Exit codes: 0 all taken or known already, 1 some rows rejected, 2 file unreadable, platform gone or interrupted.

Examples:
  redress import messages.jsonl --format citizen-messages
  redress import requests.json --format open311 --time-zone-offset=-08:00
  redress import 工单.csv --format csv --map text=情况说明 --map number=工单流水 --channel phone --json`,
    )
    .action(async (file: string, options: ImportOptions) => finish(await importAndReport(file, options)));
}

async function importAndReport(path: string, options: ImportOptions): Promise<number> {
  const { format, map: columns, channel, timeZoneOffset, system, rejected, patience, as, url, json } = options;
  const signal = onInterruption();
  const client = await reachPlatform({ url, as, patienceMs: patience * 1000, signal });
  const plan = {
    path,
    format,
    columns,
    timeZoneOffset,
    system,
    ...(channel === undefined ? {} : { channel }),
    ...(rejected === undefined ? {} : { rejectedPath: rejected }),
  };
  const started = Date.now();
  const summary = await sayWhenLost(importFile(plan, client, signal), '再次运行可续导。 Run it again to go on.');
  report(summary, (Date.now() - started) / 1000, json);
  if (summary.interrupted) return EXIT.cannotJudge;
  return summary.rejected === 0 ? EXIT.good : EXIT.foundWrong;
}

function report(summary: ImportSummary, seconds: number, json: boolean | undefined): void {
  const { read, imported, duplicates, rejected, rejectedFile, rejections, interrupted } = summary;
  printResult(json, { ...summary, seconds }, [
    ...(interrupted ? ['已中断，再次运行可续导。 Interrupted; run it again to go on.'] : []),
    `读取 ${read} 行：导入 ${imported}，重复 ${duplicates}，未导入 ${rejected}。`,
    `${read} rows read: ${imported} imported, ${duplicates} known already, ${rejected} rejected, in ${seconds.toFixed(1)} s.`,
    ...rejections.slice(0, SHOWN_REJECTIONS).map(({ line, reason }) => `第 ${line} 行 Line ${line}: ${reason}`),
    ...(rejected > SHOWN_REJECTIONS ? [`… ${rejected}`] : []),
    ...(rejectedFile === null
      ? []
      : [`更正后可再次导入。 Correct these rows and import the file again: ${rejectedFile}`]),
  ]);
}

function addColumn(text: string, columns: ReadonlyMap<CsvField, string>): ReadonlyMap<CsvField, string> {
  const [, name, column] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const field = CSV_FIELDS.find((known) => known === name);
  if (field === undefined || column === undefined)
    throw new InvalidArgumentError(`写作 字段=列名，字段为 ${CSV_FIELDS.join('、')}。 Write field=Column.`);
  return new Map([...columns, [field, column]]);
}

function systemName(text: string): string {
  if (/^[\w.-]{1,40}$/.test(text)) return text;
  throw new InvalidArgumentError(
    '系统名由字母、数字、点、下划线和连字符组成。 Letters, digits, dots, underscores and hyphens.',
  );
}

function offset(text: string): string {
  if (/^[+-](0\d|1[0-4]):[0-5]\d$/.test(text)) return text;
  throw new InvalidArgumentError('时区写作 +08:00。 An offset is written +08:00.');
}
