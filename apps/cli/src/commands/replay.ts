import type { Period } from '@redress/kernel';
import { Option, type Command } from 'commander';
import { EXIT, type Finish } from '../output/exit.js';
import { many } from '../output/many.js';
import { printResult } from '../output/print.js';
import { logUrl } from '../platform/running-platform.js';
import { openReplay } from '../replay/open-replay.js';
import { reachRankings } from '../replay/reach-rankings.js';
import { replayRankings, type ReplayResult } from '../replay/replay-rankings.js';
import { jsonOption, period, urlOption } from './options.js';

const SHOWN_DIFFERENCES = 30;

interface ReplayOptions {
  readonly period?: Period;
  readonly all?: boolean;
  readonly url?: string;
  readonly database?: string;
  readonly json?: boolean;
}

export function addReplayCommand(program: Command, finish: Finish): void {
  program
    .command('replay')
    .description(
      '只凭事件库重算排名，与平台所示逐字节比较。 Recompute rankings from the events alone and compare them.',
    )
    .addOption(
      new Option('--period <name>', '只比较这一考核期：2026-05、2026-Q2、2026-H1 或 2026。 Compare this period only')
        .argParser(period)
        .conflicts('all'),
    )
    .option('--all', '比较所有考核期（默认）。 Compare every month, quarter, half-year and year (the default)')
    .option(
      '--database <url>',
      '事件库地址，PostgreSQL 或 EventStoreDB。 The event store, postgres:// or esdb:// (default: EVENTSTORE_URL, DATABASE_URL, or of the platform that runs here)',
    )
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
一致退出码 0；有出入 1 并逐项列出；无法比较或有搁置 2。 Exit code 0 when equal, 1 with each difference named, 2 when it cannot tell, or something is parked.

Examples:
  redress replay
  redress replay --period 2026-03
  redress replay --period 2026-Q2
  redress replay --all --json`,
    )
    .action(async (options: ReplayOptions) => finish(await replay(options)));
}

async function replay({ period: only, url, database, json }: ReplayOptions): Promise<number> {
  const address = await reachRankings(url);
  const assessment = await openReplay(logUrl(database));
  try {
    const result = await replayRankings(assessment, address, only);
    report(result, json);
    if (!result.equal) return EXIT.foundWrong;
    return result.lacking.length === 0 ? EXIT.good : EXIT.cannotJudge;
  } finally {
    await assessment.close();
  }
}

function report(result: ReplayResult, json: boolean | undefined): void {
  const { equal, position, periods, differences, lacking } = result;
  printResult(json, result, [
    equal
      ? `重算 ${position} 条事件，${periods.length} 个考核期的排名逐字节一致。 Replayed ${many(position, 'event')}: ${periods.length === 1 ? 'the ranking of 1 period is' : `the rankings of ${periods.length} periods are`} equal, byte for byte.`
      : `重算 ${position} 条事件，发现 ${differences.length} 处不一致。 Replayed ${many(position, 'event')}: ${many(differences.length, 'difference')}.`,
    ...differences.slice(0, SHOWN_DIFFERENCES).map(({ sentence }) => sentence),
    ...(differences.length > SHOWN_DIFFERENCES ? [`… ${differences.length}`] : []),
    ...lacking.map(
      ({ period, streams }) =>
        `${period}：有搁置的工单，未比较，见 deadletters。 ${period} was not compared, because it lacks what is parked: ${streams.join(', ')}; see deadletters.`,
    ),
  ]);
}
