import { CityTooLateError, liveCity, momentOfUnix, RealClockError, type CityResult } from '@redress/city';
import type { Command } from 'commander';
import { CannotJudge } from '../output/cannot-judge.js';
import { EXIT, type Finish } from '../output/exit.js';
import { onInterruption } from '../output/interruption.js';
import { printResult } from '../output/print.js';
import { startProgress } from '../output/progress.js';
import { reachPlatform, sayWhenLost } from '../platform/reach-platform.js';
import { jsonOption, month, urlOption, wholeNumber } from './options.js';

/** Longer than a server that a platform needs is usually away. */
const PATIENCE_MS = 120_000;
/** When nothing works, a hundred examples are enough. */
const MOST_STUCK = 100;

interface CityOptions {
  readonly tickets: number;
  readonly seed: string;
  readonly from: string;
  readonly months: number;
  readonly concurrency: number;
  readonly url?: string;
  readonly json?: boolean;
}

export function addCityCommand(program: Command, finish: Finish): void {
  program
    .command('city')
    .description(
      '在模拟时钟下模拟一座城市，经真实接口办理。 Simulate a city under a simulated clock, through the real interface.',
    )
    .requiredOption('--tickets <n>', '工单数。 How many tickets', wholeNumber(1))
    .requiredOption('--seed <text>', '种子，同一种子同一座城。 The same seed gives the same city')
    .option('--from <YYYY-MM>', '起始月份。 First month', month, '2026-01')
    .option('--months <n>', '月数。 How many months', wholeNumber(1), 6)
    .option('--concurrency <n>', '并发请求数。 Requests in flight', wholeNumber(1), 32)
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
平台须以模拟时钟启动：REDRESS_CLOCK=simulated REDRESS_DATA=.redress-city npm start
The platform must run under a simulated clock, as above. A repeat changes nothing; after an interruption it goes on.

Examples:
  redress city --tickets 500 --seed 1
  redress city --tickets 20000 --seed harbin --from 2026-01 --months 6 --json`,
    )
    .action(async (options: CityOptions) => finish(await simulateCity(options)));
}

async function simulateCity({ tickets, seed, from, months, concurrency, url, json }: CityOptions): Promise<number> {
  const signal = onInterruption();
  const client = await reachPlatform({ url, as: 'operator:city', patienceMs: PATIENCE_MS, signal });
  const started = Date.now();
  const progress = startProgress('city', tickets);
  // A log may go on with real days, so simulated ones end today.
  const plan = { tickets, seed, from, months, until: momentOfUnix(started) };
  const result = await sayWhenLost(
    liveCity(plan, client, {
      concurrency,
      signal,
      onProgress: (done) => progress.update(done.tickets, `${done.tickets} tickets, ${done.commands} commands`),
    }),
    '再次运行可续办。 Run it again to go on.',
  )
    .catch(sayWhyNot)
    .finally(() => progress.stop());
  report(result, (Date.now() - started) / 1000, json);
  if (result.interrupted) return EXIT.cannotJudge;
  return result.stuck.length === 0 ? EXIT.good : EXIT.foundWrong;
}

/** A platform on which this city cannot live says so in one sentence. */
function sayWhyNot(error: unknown): never {
  if (error instanceof RealClockError || error instanceof CityTooLateError) throw new CannotJudge(error.message);
  throw error;
}

function report(result: CityResult, seconds: number, json: boolean | undefined): void {
  const { tickets, commands, repeated, kinds, stuck, interrupted } = result;
  const commandsPerSecond = Math.round(commands / seconds);
  printResult(
    json,
    { ...result, stuck: stuck.slice(0, MOST_STUCK), stuckTotal: stuck.length, seconds, commandsPerSecond },
    [
      ...(interrupted ? ['已中断，再次运行可续办。 Interrupted; run it again to go on.'] : []),
      `工单 ${tickets} 件（投诉 ${kinds.complaint}，举报 ${kinds.report}，咨询 ${kinds.consultation}），指令 ${commands} 条，其中重复 ${repeated} 条。`,
      `${tickets} tickets (${kinds.complaint} complaints, ${kinds.report} reports, ${kinds.consultation} consultations), ${commands} commands, ${repeated} of them repeated, in ${seconds.toFixed(1)} s (${commandsPerSecond}/s).`,
      ...stuck.slice(0, 20).map(({ number, reason }) => `未办完 Stuck: ${number} ${reason}`),
      ...(stuck.length > 20 ? [`… ${stuck.length}`] : []),
    ],
  );
}
