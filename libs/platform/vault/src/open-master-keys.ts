import type { Pool } from 'pg';
import { MissingMasterKeyError, WrongMasterKeyError } from './errors.js';
import { fingerprintOf, MasterKeys, type WrappedKey } from './master-keys.js';
import { VaultSecret } from './secret.js';
import { sql } from './sql.js';

/** What stands for the subject when the secret of the vault is wrapped. */
export const SECRET = 'the secret of the vault';

/** What opens a vault. */
export interface Opening {
  readonly master: MasterKeys;
  readonly secret: VaultSecret;
}

/**
 * The master keys of a vault, the newest first, and its secret. The first key ever is version 1; a new one is taken when it
 * comes with one that is known. Throws {@link WrongMasterKeyError} and {@link MissingMasterKeyError}.
 */
export async function openMasterKeys(pool: Pool, keys: readonly Uint8Array[], suite: string): Promise<Opening> {
  const given = keys.map((key) => ({ key, fingerprint: fingerprintOf(key) }));
  const claimed = await pool.query<{ version: number; fingerprint: Buffer }>(sql.claimMasterKey, [
    given.map(({ fingerprint }) => fingerprint),
  ]);
  const versionOf = (print: Buffer) => claimed.rows.find(({ fingerprint }) => fingerprint.equals(print))?.version;
  const current = versionOf(given[0]!.fingerprint);
  if (current === undefined) throw new WrongMasterKeyError();
  const byVersion = new Map(
    given.flatMap(({ key, fingerprint }) => {
      const version = versionOf(fingerprint);
      return version === undefined ? [] : [[version, key] as const];
    }),
  );
  const absent = claimed.rows.map(({ version }) => version).filter((version) => !byVersion.has(version));
  const used = await pool.query<{ master: number }>(sql.mastersInUse, [absent]);
  if (used.rows[0]) throw new MissingMasterKeyError(used.rows[0].master);
  const master = new MasterKeys(byVersion, current, suite);
  return { master, secret: await secretOf(pool, master) };
}

async function secretOf(pool: Pool, master: MasterKeys): Promise<VaultSecret> {
  const made = master.newKey(SECRET);
  await pool.query(sql.keepSecret, [made.wrapped, made.suite, made.master]);
  const { rows } = await pool.query<WrappedKey>(sql.secret);
  const secret = master.unwrap(SECRET, rows[0]!);
  if (!secret) throw new Error('The stored secret of the vault was altered');
  return new VaultSecret(secret);
}
