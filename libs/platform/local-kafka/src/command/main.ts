import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LocalKafkaError } from '../errors.js';
import { findJava } from '../jars/programs.js';
import { resolveJars } from '../jars/resolve-jars.js';
import { keepRunning } from '../keep-running.js';
import { startKafka } from '../start-kafka.js';
import { kafkaStatus, resetKafka, stopKafka } from '../stop-kafka.js';
import { checkKafka } from './check-kafka.js';

const HELP = `在本机运行真实的 Kafka，无需 Docker。 Runs a real Kafka on this machine, without Docker.

npm run kafka                    start, and stop with Ctrl-C
npm run kafka -- --nodes 3       three nodes
npm run kafka -- stop            stop one that runs elsewhere, or was left running
npm run kafka -- reset           stop it and forget all topics
npm run kafka -- status          what runs
npm run kafka -- jars            download only
npm run kafka -- --check         start one in a folder of its own, pass a message through it, stop; exit 0, 1 or 2

REDRESS_DATA        its data is in the subfolder kafka; .redress
REDRESS_KAFKA_LIB   folder of the jars; .redress/kafka/lib
`;

/** Found wrong and cannot judge: what `redress` commands answer too. */
const EXIT = { good: 0, wrong: 1, cannotJudge: 2 } as const;

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const answer = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const folder = join(resolve(process.env['REDRESS_DATA'] || '.redress'), 'kafka');

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof LocalKafkaError)) throw error;
  tell(error.message);
  return error.lacksPrograms ? EXIT.cannotJudge : EXIT.wrong;
});

async function run(args: string[]): Promise<number> {
  const parsed = parse(args);
  if (parsed === undefined) return usage();
  const { values, positionals } = parsed;
  if (values.help) {
    answer(HELP);
    return EXIT.good;
  }
  if (values.check) return check();
  switch (positionals.join(' ')) {
    case '':
      return values.nodes === undefined || /^[13]$/.test(values.nodes) ? serve(values.nodes) : usage();
    case 'stop':
      await stopKafka(folder);
      answer('已停止。 Stopped.');
      return EXIT.good;
    case 'reset':
      await resetKafka(folder);
      answer('已清除。 Reset: no topics are left.');
      return EXIT.good;
    case 'status':
      return status();
    case 'jars':
      findJava();
      answer(await resolveJars(tell));
      return EXIT.good;
    default:
      return usage();
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { nodes: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch {
    return undefined;
  }
}

function usage(): number {
  tell(HELP);
  return EXIT.cannotJudge;
}

async function serve(nodes: string | undefined): Promise<number> {
  let told = false;
  const toldToEnd = new Promise<void>((end) => {
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const)
      process.on(event, () => {
        told = true;
        end();
      });
  });
  // Kafka may run already while we still wait for its answer: let it come up, then end all of it.
  const kafka = await startKafka({ folder, tell, ...(nodes === undefined ? {} : { nodes: Number(nodes) }) });
  if (!told) answer(`Kafka 已就绪 is ready: KAFKA_BROKERS=${kafka.brokers.join()}`);
  const letGo = keepRunning(kafka, folder, tell);
  await toldToEnd;
  process.channel?.unref();
  tell('正在停止…… Stopping…');
  await letGo();
  await kafka.stop();
  return EXIT.good;
}

function status(): number {
  const nodes = kafkaStatus(folder);
  for (const { id, address, pid } of nodes)
    answer(pid === undefined ? `节点 node ${id}: 未运行 stopped` : `节点 node ${id}: ${address}，进程 process ${pid}`);
  if (nodes.length === 0) answer(`${folder} 中没有 Kafka。 There is no Kafka in ${folder}.`);
  return nodes.length > 0 && nodes.every(({ pid }) => pid !== undefined) ? EXIT.good : EXIT.wrong;
}

async function check(): Promise<number> {
  const started = performance.now();
  try {
    await checkKafka(tell);
  } catch (error) {
    if (error instanceof LocalKafkaError) throw error;
    tell(`Kafka 不可用。 Kafka does not work: ${(error as Error).message}`);
    return EXIT.wrong;
  }
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  answer(`Kafka 可用：消息已通过主题。 Kafka works: a message went through a topic, in ${seconds} s.`);
  return EXIT.good;
}
