import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { checkLog } from '@redress/ledger';
import { OPENSSL } from '@redress/sealer';
import { checkStore, type StoreVerdict } from '../../ledger/check/check-store.js';
import { FolderTiles } from '../../ledger/folder-tiles.js';
import { findCheckpoint, policyOf } from '../../ledger/trusted-checkpoint.js';
import { CannotJudge } from '../../output/cannot-judge.js';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { jsonOption, wholeNumber } from '../options.js';
import { databaseOption, keyOption, policyOption, withLedger } from './options.js';

const SHOWN_FAULTS = 10;

interface CheckOptions {
  readonly database?: string;
  readonly tiles?: string;
  readonly checkpoint?: string;
  readonly witness?: string;
  readonly reference?: string;
  readonly key?: string;
  readonly policy?: string;
  readonly threads: number;
  readonly json?: boolean;
}

export function addCheckCommand(ledger: Command, finish: Finish): void {
  ledger
    .command('check')
    .description(
      '核对事件库或瓦片目录与签名检查点。 Check the event store, or a folder of tiles, against a signed checkpoint.',
    )
    .addOption(
      new Option('--tiles <folder>', '只核对此瓦片目录。 Check this folder in C2SP layout instead of a database'),
    )
    .option('--checkpoint <file>', '以此检查点为准。 The checkpoint to hold it against (default: the published one)')
    .addOption(
      new Option('--witness <url>', '以见证人所存检查点为准。 Take the checkpoint of this witness').conflicts(
        'checkpoint',
      ),
    )
    .option(
      '--reference <folder>',
      '另存的瓦片，用以指明首个错误。 Tiles kept elsewhere, to name the first wrong event',
    )
    .addOption(keyOption())
    .addOption(policyOption())
    .addOption(databaseOption())
    .option('--threads <n>', '线程数。 Threads', wholeNumber(1), 2)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
全部相符退出码 0；不符 1 并指明首个错误；无法核对 2。 Exit code 0 when all fits, 1 with the first wrong event named, 2 when it cannot tell.
--key 与 --policy 应来自他处，不应取自被核对的数据库。 Take key and policy from elsewhere than the database that is checked.

Examples:
  redress ledger check --policy policy.txt --witness https://witness.example
  redress ledger check --tiles export --key "city.example/log+1a2b3c4d+AX…" --json`,
    )
    .action(async (options: CheckOptions) => finish(await check(options)));
}

async function check(options: CheckOptions): Promise<number> {
  return options.tiles === undefined ? checkDatabase(options) : checkFolder(options, options.tiles);
}

async function checkDatabase(options: CheckOptions): Promise<number> {
  return withLedger(options.database, async ({ pool, tables }, url) => {
    const policy = await policyOf(options, tables);
    const note = await findCheckpoint(options, policy, tables);
    const reference = options.reference === undefined ? {} : { reference: new FolderTiles(options.reference) };
    const started = performance.now();
    const { threads } = options;
    const verdict = await checkStore({ url, pool, ledger: tables, note, policy, threads, ...reference });
    const seconds = (performance.now() - started) / 1000;
    return report(verdict, seconds, options.json);
  });
}

function report(verdict: StoreVerdict, seconds: number, json: boolean | undefined): number {
  if (!verdict.ok) {
    const { firstWrongLeaf, exact, reason, faults } = verdict;
    const where = firstWrongLeaf === null ? '' : `${exact ? '' : '≥ '}${firstWrongLeaf}`;
    printResult(json, { ...verdict, faults: faults.slice(0, SHOWN_FAULTS) }, [
      `不符。首个错误：${where || '无法指明'}。 It does not fit. First wrong event: ${where || 'cannot be told'}.`,
      reason,
      ...faults.slice(0, SHOWN_FAULTS).map((fault) => `  ${fault.position}: ${fault.reason}`),
    ]);
    return EXIT.foundWrong;
  }
  const { size, events, cosigners } = verdict;
  const eventsPerSecond = Math.round(events / seconds);
  printResult(json, { ...verdict, seconds: Number(seconds.toFixed(3)), eventsPerSecond }, [
    `${size} 条事件与检查点相符，其后 ${events - size} 条尚未封存。 ${size} events fit the checkpoint; ${events - size} behind it are not sealed yet.`,
    `见证人 Cosigned by: ${cosigners.join(', ') || '—'} (${eventsPerSecond}/s)`,
  ]);
  return EXIT.good;
}

async function checkFolder({ checkpoint, key, policy, json }: CheckOptions, folder: string): Promise<number> {
  const { logs } = await policyOf({ ...(key && { key }), ...(policy && { policy }) });
  const note = await readFile(checkpoint ?? join(folder, 'checkpoint')).catch(() => {
    throw new CannotJudge(`目录中没有检查点。 There is no checkpoint in ${folder}.`);
  });
  const verdict = await checkLog(new FolderTiles(folder), note, logs[0]!.key, { hasher: OPENSSL });
  if (verdict.ok) {
    const { size } = verdict;
    printResult(json, { ok: true, size }, [`${size} 条全部相符。 All ${size} entries fit the checkpoint.`]);
    return EXIT.good;
  }
  const { reason, leaf, path, wrong } = verdict;
  printResult(json, { ok: false, reason, firstWrongLeaf: leaf, wrong, path }, [
    `不符。首个错误：${leaf ?? '无法指明'}。 It does not fit. First wrong entry: ${leaf ?? 'cannot be told'}.`,
    reason,
  ]);
  return EXIT.foundWrong;
}
