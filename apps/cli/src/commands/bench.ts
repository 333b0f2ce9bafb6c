import type { Command } from 'commander';
import { withBenchDatabase } from '../bench/bench-database.js';
import { benchLedger } from '../bench/bench-ledger.js';
import { EXIT, type Finish } from '../output/exit.js';
import { wholeNumber } from './options.js';

export function addBenchCommand(program: Command, finish: Finish): void {
  const bench = program
    .command('bench')
    .description('在临时数据库上测量，输出 JSON。 Measure on a database made for it; prints JSON.');
  bench
    .command('ledger')
    .description('封存对写入速率的影响，核对的速率。 What sealing costs the append rate; how fast a check is.')
    .option('--events <n>', '事件数。 Events', wholeNumber(1_000), 200_000)
    .option('--rounds <n>', '交替轮数。 Rounds without and with sealing, alternating', wholeNumber(1), 3)
    .action(async ({ events, rounds }: { events: number; rounds: number }) => {
      const result = await withBenchDatabase((access) => benchLedger(access, events, rounds));
      process.stdout.write(`${JSON.stringify(result)}\n`);
      finish(EXIT.good);
    });
}
