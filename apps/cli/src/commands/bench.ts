import { benchAppend, benchFlat, benchLatency, benchReplay } from '@redress/bench';
import type { Command } from 'commander';
import { withBenchDatabase } from '../bench/bench-database.js';
import { benchDeadline } from '../bench/bench-deadline.js';
import { benchLedger } from '../bench/bench-ledger.js';
import { EXIT, type Finish } from '../output/exit.js';
import { note } from '../output/print.js';
import { jsonOption, wholeNumber } from './options.js';

/** Every benchmark prints one JSON object; what goes on meanwhile is told on standard error. */
export function addBenchCommand(program: Command, finish: Finish): void {
  const bench = program
    .command('bench')
    .description('在本机测量事件库，与同类比较。 Measure the event store on this machine, against its peers.');
  const print = async (result: Promise<object>) => {
    process.stdout.write(`${JSON.stringify(await result)}\n`);
    finish(EXIT.good);
  };
  bench
    .command('append')
    .description('持久写入单个事件。 Durable appends of single events.')
    .option('--clients <count>', '同时写入者。 Clients that write at the same time', wholeNumber(1), 32)
    .option(
      '--seconds <count>',
      '每一方的秒数，分五轮。 Seconds for each contender, in five rounds',
      wholeNumber(1),
      10,
    )
    .action((options: { clients: number; seconds: number }) => print(benchAppend(options, note)));
  bench
    .command('replay')
    .description('读取并折叠整个事件库。 Read and fold a whole log.')
    .option('--events <count>', '事件数。 Size of the log', wholeNumber(1), 1_000_000)
    .action((options: { events: number }) => print(benchReplay(options, note)));
  bench
    .command('flat')
    .description('库增大后是否同样快。 Whether it stays as fast when the log has grown.')
    .option('--events <count>', '大库的事件数。 Size of the large log', wholeNumber(1), 5_000_000)
    .action((options: { events: number }) => print(benchFlat(options, note)));
  bench
    .command('latency')
    .description('经 Kafka 从事件到读模型的时延。 From event to projection through a real Kafka.')
    .option('--rate <n>', '每秒事件数。 Events per second', wholeNumber(1), 500)
    .option('--seconds <count>', '秒数。 Seconds', wholeNumber(1), 30)
    .action(async ({ rate, seconds }: { rate: number; seconds: number }) => {
      const result = await benchLatency({ perSecond: rate, seconds }, note);
      process.stdout.write(`${JSON.stringify(result)}\n`);
      finish(result.passed ? EXIT.good : EXIT.foundWrong);
    });
  bench
    .command('deadline')
    .description('计算一个时限的耗时。 What one deadline costs, after warm-up.')
    .option('--deadlines <n>', '每轮的时限数。 Deadlines in a round', wholeNumber(1_000), 200_000)
    .option('--rounds <n>', '轮数，取中位。 Rounds, of which the median counts', wholeNumber(1), 5)
    .action(({ deadlines, rounds }: { deadlines: number; rounds: number }) =>
      print(Promise.resolve(benchDeadline(deadlines, rounds))),
    );
  bench
    .command('recalculate')
    .description('日历变更后重算未办结工单的耗时。 How long a change of calendar takes to reach every open ticket.')
    .option('--tickets <n>', '未办结工单数。 Open tickets', wholeNumber(1), 100_000)
    .action(async ({ tickets }: { tickets: number }) => {
      // Loaded here, for it brings the framework of the services with it.
      const { benchRecalculate } = await import('../bench/bench-recalculate.js');
      await print(withBenchDatabase((access) => benchRecalculate(access, tickets)));
    });
  bench
    .command('ledger')
    .description('封存对写入速率的影响，核对的速率。 What sealing costs the append rate; how fast a check is.')
    .option('--events <n>', '事件数。 Events', wholeNumber(1_000), 1_000_000)
    .option('--rounds <n>', '交替轮数。 Rounds without and with sealing, alternating', wholeNumber(1), 5)
    .action(({ events, rounds }: { events: number; rounds: number }) =>
      print(withBenchDatabase((access) => benchLedger(access, events, rounds))),
    );
  // They print nothing else; who asks for JSON as everywhere else gets what they expect.
  for (const command of bench.commands) command.addOption(jsonOption());
}
