import type { Command } from 'commander';
import { parseNote, toBase64 } from '@redress/ledger';
import { CannotJudge } from '../../output/cannot-judge.js';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { jsonOption } from '../options.js';
import { databaseOption, withLedger } from './options.js';

interface CheckpointOptions {
  readonly database?: string;
  readonly json?: boolean;
}

export function addCheckpointCommand(ledger: Command, finish: Finish): void {
  ledger
    .command('checkpoint')
    .description('最新的签名检查点。 The latest signed checkpoint with its cosignatures.')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async (options: CheckpointOptions) => finish(await checkpoint(options)));
}

async function checkpoint({ database, json }: CheckpointOptions): Promise<number> {
  return withLedger(database, async ({ tables }) => {
    const published = await tables.published();
    if (published === null) throw new CannotJudge('尚未封存。 Nothing has been sealed yet.');
    const { size, root, note, cosigners } = published;
    const { signatures, text } = parseNote(note);
    const origin = text.slice(0, text.indexOf('\n'));
    const keys = signatures.map(({ name, id }) => ({ name, id }));
    printResult(json, { origin, size, root: toBase64(root), signatures: keys, cosigners, note }, [note.trimEnd()]);
    return EXIT.good;
  });
}
