import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, type Config } from './config.js';

/**
 * The master key of the vault: the configured one, or else the one kept in the data folder, made at the first start and
 * readable by its owner only. Whoever copies that folder has data and key together, so a city sets REDRESS_MASTER_KEY.
 */
export async function masterKeyOf({ masterKey, dataFolder }: Config): Promise<Buffer> {
  if (masterKey) return masterKey;
  const file = join(dataFolder, 'master.key');
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  const kept = Buffer.from(await readFile(file, 'utf8'), 'base64');
  if (kept.length !== 32) throw new ConfigError([`${file} holds no key of 32 bytes; restore it from a backup.`]);
  return kept;
}
