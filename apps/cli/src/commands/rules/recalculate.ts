import type { Actor } from '@redress/kernel';
import type { Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { onInterruption } from '../../output/interruption.js';
import { printResult } from '../../output/print.js';
import { startProgress } from '../../output/progress.js';
import { reachPlatform, sayWhenLost } from '../../platform/reach-platform.js';
import { actorOption, RULES, sendRules, type Recalculations } from '../../rules/rules-client.js';
import { jsonOption, urlOption, wholeNumber } from '../options.js';

const PATIENCE_MS = 60_000;

interface Batch {
  readonly looked: number;
  readonly recalculated: number;
  readonly next: number | null;
}

interface RecalculateOptions {
  readonly batch: number;
  readonly as: Actor;
  readonly url?: string;
  readonly json?: boolean;
}

export function addRecalculateCommand(rules: Command, finish: Finish): void {
  rules
    .command('recalculate')
    .description(
      '按现行规则与日历重算未办结工单的时限。 Take open tickets over to the present rules and calendar, one event each.',
    )
    .option('--batch <n>', '每批工单数。 Tickets in a batch', wholeNumber(1), 5_000)
    .addOption(actorOption('administrator:cli'))
    .addOption(urlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\n重复运行不产生变化，中断后再运行可续算。 A repeat changes nothing; after an interruption it goes on.',
    )
    .action(async (options: RecalculateOptions) => finish(await recalculate(options)));
}

async function recalculate({ batch, as, url, json }: RecalculateOptions): Promise<number> {
  const signal = onInterruption();
  const client = await reachPlatform({ url, patienceMs: PATIENCE_MS, signal });
  const done = { looked: 0, recalculated: 0 };
  const { open } = (await client.get(`${RULES}/recalculation`)).body as Recalculations;
  const progress = startProgress('recalculate', open);
  let after: number | null = -1;
  while (after !== null && !signal.aborted) {
    const body = { after, limit: batch };
    const result: Batch = await sayWhenLost(
      sendRules<Batch>(client, '/recalculation', body, as),
      '再次运行可续算。 Run it again to go on.',
    );
    done.looked += result.looked;
    done.recalculated += result.recalculated;
    progress.update(done.looked, `${done.looked} tickets`);
    after = result.next;
  }
  progress.stop();
  const interrupted = after !== null;
  printResult(json, { ...done, interrupted }, [
    ...(interrupted ? ['已中断，再次运行可续算。 Interrupted; run it again to go on.'] : []),
    `查看未办结工单 ${done.looked} 件，重算 ${done.recalculated} 件。 Looked at ${done.looked} open tickets, recalculated ${done.recalculated}.`,
  ]);
  return interrupted ? EXIT.cannotJudge : EXIT.good;
}
