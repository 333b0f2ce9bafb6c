import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MalformedError, parsePolicy, type Policy, type SigningKey } from '@redress/ledger';
import { keptSigningKey } from '@redress/sealer';
import { ConfigError, type Config } from './config.js';

/**
 * The key that signs checkpoints: the configured one, or else the one kept in the data folder, made at the first start.
 * Its name is the origin of the log and stays so.
 */
export async function ledgerKeyOf({ ledgerKey, ledgerOrigin, dataFolder }: Config): Promise<SigningKey> {
  if (ledgerKey) return ledgerKey;
  const file = join(dataFolder, 'ledger.key');
  const nameFor = (fingerprint: string) => ledgerOrigin ?? `redress.local/${fingerprint}`;
  const kept = await keptSigningKey(file, 'ed25519', nameFor).catch((error: unknown) => {
    if (error instanceof MalformedError)
      throw new ConfigError([`${file} holds no signing key; restore it from a backup.`]);
    throw error;
  });
  if (ledgerOrigin !== undefined && kept.name !== ledgerOrigin)
    throw new ConfigError([`REDRESS_LEDGER_ORIGIN must be ${kept.name}, the name of the key in ${file}.`]);
  return kept;
}

/** The witnesses and their quorum; nobody when no policy is configured. */
export async function ledgerPolicyOf({ ledgerPolicy }: Config): Promise<Pick<Policy, 'witnesses' | 'quorum'>> {
  if (ledgerPolicy === undefined) return { witnesses: [], quorum: { kind: 'none' } };
  try {
    return parsePolicy(await readFile(ledgerPolicy));
  } catch (error) {
    throw new ConfigError([`REDRESS_LEDGER_POLICY must be a policy file: ${(error as Error).message}.`]);
  }
}
