import type { Actor } from '@redress/kernel';
import type { Command } from 'commander';
import { EXIT, type Finish } from '../output/exit.js';
import { onInterruption } from '../output/interruption.js';
import { printResult } from '../output/print.js';
import { reachPlatform, sayWhenLost } from '../platform/reach-platform.js';
import { describeRules } from '../rules/describe-rules.js';
import { followRecalculation } from '../rules/follow-recalculation.js';
import { actorOption, readJsonFile, sendRules, type ListedRules } from '../rules/rules-client.js';
import { jsonOption, urlOption } from './options.js';

const PATIENCE_MS = 60_000;

interface AddYearOptions {
  readonly as: Actor;
  readonly url?: string;
  readonly json?: boolean;
}

export function addCalendarCommand(program: Command, finish: Finish): void {
  program
    .command('calendar')
    .description('工作日日历。 The calendar of working days.')
    .command('add-year')
    .description(
      '公布或变更年度节假日，未办结工单随即重算。 Publish or change the holidays of a year; open tickets are recalculated.',
    )
    .argument('<file>', '年度节假日文件（JSON）。 The year, JSON')
    .addOption(actorOption('administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Example of a file:
  {"year": 2027, "source": "国办发明电〔2026〕9号", "holidays": [
    {"zh": "元旦", "en": "New Year's Day", "off": "01-01 01-02 01-03", "statutory": "01-01", "inLieu": "", "worked": ""}]}`,
    )
    .action(async (file: string, options: AddYearOptions) => finish(await addYear(file, options)));
}

async function addYear(file: string, { as, url, json }: AddYearOptions): Promise<number> {
  const signal = onInterruption();
  const client = await reachPlatform({ url, patienceMs: PATIENCE_MS });
  const year = (await readJsonFile(file)) as object;
  const listed = await sendRules<ListedRules>(client, '/calendar-years', { year }, as);
  const recalculation = await sayWhenLost(
    followRecalculation(client, listed.calendar.version, signal),
    '日历已公布，平台恢复后继续重算。 The calendar is published; the platform goes on when it is back.',
  );
  printResult(json, { ...listed, recalculation }, [
    ...describeRules(listed),
    recalculation === null
      ? '未办结工单正在后台重算。 Open tickets are being recalculated in the background.'
      : `查看未办结工单 ${recalculation.looked} 件，重算 ${recalculation.recalculated} 件。 Looked at ${recalculation.looked} open tickets, recalculated ${recalculation.recalculated}.`,
  ]);
  return EXIT.good;
}
