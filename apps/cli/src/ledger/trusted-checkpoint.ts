import { readFile } from 'node:fs/promises';
import { MalformedError, parsePolicy, parseVerifierKey, type Policy } from '@redress/ledger';
import { originHashOf, type LedgerTables } from '@redress/sealer';
import { CannotJudge } from '../output/cannot-judge.js';

/** Whom to believe: as named on the command line. */
export interface TrustOptions {
  /** The vkey of the log. */
  readonly key?: string;
  /** A C2SP policy file. */
  readonly policy?: string;
}

/**
 * Whom to believe. Without a policy file nobody has to cosign; without a key it is the one that the database names, which
 * whoever altered the database may have replaced.
 */
export async function policyOf({ key, policy }: TrustOptions, ledger?: LedgerTables): Promise<Policy> {
  try {
    const read: Policy =
      policy === undefined
        ? { logs: [], witnesses: [], quorum: { kind: 'none' } }
        : parsePolicy(await readFile(policy));
    if (key === undefined && read.logs.length > 0) return read;
    const vkey = key ?? (await ledger?.log())?.vkey;
    if (vkey === undefined)
      throw new CannotJudge('请用 --key 或 --policy 指明日志公钥。 Name the key of the log with --key or --policy.');
    return { ...read, logs: [{ key: parseVerifierKey(vkey), url: null }] };
  } catch (error) {
    if (error instanceof MalformedError) throw new CannotJudge(error.message);
    throw asCannotJudge(error, policy);
  }
}

/** Where a checkpoint is found: a file, a witness, or else what is published in the database. */
export interface CheckpointOptions {
  readonly checkpoint?: string;
  readonly witness?: string;
}

/** The text of the checkpoint to hold everything against. */
export async function findCheckpoint(
  { checkpoint, witness }: CheckpointOptions,
  policy: Policy,
  ledger: LedgerTables,
): Promise<string> {
  if (checkpoint !== undefined)
    return readFile(checkpoint, 'utf8').catch((error: unknown) => Promise.reject(asCannotJudge(error, checkpoint)));
  if (witness !== undefined) return fetchFromWitness(witness, policy.logs[0]!.key.name);
  const published = await ledger.published();
  if (published === null)
    throw new CannotJudge('尚未封存，无可核对。 Nothing has been sealed yet: there is nothing to check against.');
  return published.note;
}

async function fetchFromWitness(url: string, origin: string): Promise<string> {
  const address = `${url.replace(/(?<!\/)\/+$/, '')}/${originHashOf(origin)}/checkpoint`;
  const response = await fetch(address).catch((error: unknown) => {
    const { cause } = error as { cause?: { code?: string } };
    throw new CannotJudge(`见证人无应答。 The witness does not answer: ${cause?.code ?? url}`);
  });
  if (!response.ok) throw new CannotJudge(`见证人没有此日志。 The witness has no checkpoint of ${origin}.`);
  return response.text();
}

function asCannotJudge(error: unknown, file: string | undefined): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR'
    ? new CannotJudge(`读不到文件。 The file cannot be read: ${file}`)
    : error;
}
