import type { Command } from 'commander';
import { EXIT, type Finish } from '../../output/exit.js';
import { onInterruption } from '../../output/interruption.js';
import { printResult } from '../../output/print.js';
import { startProgress } from '../../output/progress.js';
import { actorOption } from '../../platform/actor-option.js';
import { reachPlatform, sayWhenLost } from '../../platform/reach-platform.js';
import { jsonOption, urlOption, wholeNumber, type CallerOptions } from '../options.js';

const PATIENCE_MS = 60_000;

interface RecalculateOptions extends CallerOptions {
  readonly batch: number;
}

export function addRecalculateCommand(rules: Command, finish: Finish): void {
  rules
    .command('recalculate')
    .description(
      '按现行规则与日历重算未办结工单的时限。 Take open tickets over to the present rules and calendar, one event each.',
    )
    .option('--batch <n>', '每批工单数。 Tickets in a batch', wholeNumber(1), 5_000)
    .addOption(actorOption('system-administrator:cli'))
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
  const client = await reachPlatform({ url, as, patienceMs: PATIENCE_MS, signal });
  const done = { looked: 0, recalculated: 0 };
  const { open } = (await client.call('read-recalculation', {})).value;
  const progress = startProgress('recalculate', open);
  let after: string | null | undefined;
  while (after !== null && !signal.aborted) {
    const body = { limit: batch, ...(after !== undefined && { after }) };
    const { value: result } = await sayWhenLost(
      client.call('recalculate', { body }),
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
