import type { Command } from 'commander';
import { openPool, type Pool } from '@redress/database';
import { listParked, type DeadLetter } from '@redress/event-bus';
import { replayParked, type ReplayedParked } from '../dead-letters/replay-parked.js';
import { CannotJudge } from '../output/cannot-judge.js';
import { EXIT, type Finish } from '../output/exit.js';
import { onInterruption } from '../output/interruption.js';
import { printResult } from '../output/print.js';
import { databaseUrl } from '../platform/running-platform.js';
import { jsonOption, wholeNumber } from './options.js';

interface ListOptions {
  readonly database?: string;
  readonly json?: boolean;
}

interface ReplayOptions extends ListOptions {
  readonly consumer?: string;
  readonly stream?: string;
  readonly all?: boolean;
  readonly wait: number;
}

const DATABASE: [string, string] = [
  '--database <url>',
  '平台数据库。 The database of the platform (default: DATABASE_URL, or of the platform that runs here)',
];

export function addDeadLettersCommand(program: Command, finish: Finish): void {
  const letters = program
    .command('deadletters')
    .description('搁置的工单：列出，重试。 Tickets that a consumer could not go on with: list them, replay them.');
  letters
    .command('list')
    .description('列出搁置的工单及原因。 What is parked, and why.')
    .option(...DATABASE)
    .addOption(jsonOption())
    .addHelpText('after', '\n无搁置退出码 0，有则 1。 Exit code 0 when nothing is parked, else 1.')
    .action(async (options: ListOptions) => finish(await withPool(options, (pool) => list(pool, options))));
  letters
    .command('replay')
    .description('重试搁置的工单，等到有结果为止。 Try parked tickets again and wait for the outcome.')
    .option('--all', '全部。 All of them')
    .option('--consumer <name>', '只限此消费者。 Those of this consumer')
    .option('--stream <id>', '只限此事件流，如 ticket-…。 This stream, such as ticket-…')
    .option('--wait <seconds>', '最长等待。 How long to wait', wholeNumber(1), 30)
    .option(...DATABASE)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\n全部成功退出码 0；再次搁置 1；无人处理 2。 Exit code 0 when all went through, 1 when some were parked again, 2 when nobody took them up.',
    )
    .action(async (options: ReplayOptions) => finish(await withPool(options, (pool) => replay(pool, options))));
}

async function list(pool: Pool, { json }: ListOptions): Promise<number> {
  const parked = await listParked(pool);
  const none = '没有搁置的工单。 Nothing is parked.';
  printResult(json, { parked }, parked.length === 0 ? [none] : parked.map(sentenceOf));
  return parked.length === 0 ? EXIT.good : EXIT.foundWrong;
}

async function replay(pool: Pool, options: ReplayOptions): Promise<number> {
  const { all, consumer, stream, wait, json } = options;
  if (!all && consumer === undefined && stream === undefined)
    throw new CannotJudge('请指明 --all、--consumer 或 --stream。 Say which: --all, --consumer or --stream.');
  const chosen = (await listParked(pool)).filter(
    (letter) => (consumer ?? letter.consumer) === letter.consumer && (stream ?? letter.stream) === letter.stream,
  );
  const outcome = await replayParked(pool, chosen, { patienceMs: wait * 1_000, signal: onInterruption() });
  printResult(json, outcome, sentencesOf(outcome));
  if (outcome.waiting.length > 0) return EXIT.cannotJudge;
  return outcome.parkedAgain.length > 0 ? EXIT.foundWrong : EXIT.good;
}

function sentencesOf({ replayed, parkedAgain, waiting }: ReplayedParked): readonly string[] {
  return [
    `重试成功 ${replayed.length} 件。 Replayed: ${replayed.length}.`,
    ...parkedAgain.map((letter) => `再次搁置 Parked again: ${sentenceOf(letter)}`),
    ...waiting.map(
      (letter) => `无人处理，请确认该服务在运行。 Nobody took it up; is the service running? ${sentenceOf(letter)}`,
    ),
  ];
}

function sentenceOf({ consumer, stream, position, reason, parkedAt }: DeadLetter): string {
  return `${parkedAt} ${consumer} ${stream} @${position}: ${reason}`;
}

async function withPool<T>({ database }: ListOptions, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(databaseUrl(database), { applicationName: 'redress deadletters', max: 2 });
  try {
    return await work(pool);
  } catch (error) {
    if (!(error instanceof CannotJudge))
      throw new CannotJudge(`无法读取平台数据库。 The database cannot be read: ${(error as Error).message}`);
    throw error;
  } finally {
    await pool.end();
  }
}
