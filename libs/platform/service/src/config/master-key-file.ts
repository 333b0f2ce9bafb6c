import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, type Config } from './config.js';
import { parseMasterKeys } from './parse-master-keys.js';

/**
 * The master keys of the vault, the newest first: the configured ones, or else those kept in the data folder, a line each,
 * made at the first start and readable by its owner only. Whoever copies that folder has data and key together, so a city
 * sets REDRESS_MASTER_KEY.
 */
export async function masterKeysOf({ masterKeys, dataFolder }: Config): Promise<readonly Buffer[]> {
  if (masterKeys) return masterKeys;
  const file = masterKeyFileIn(dataFolder);
  await mkdir(dataFolder, { recursive: true });
  if (!existsSync(file)) await makeKey(file);
  const kept = parseMasterKeys(await readFile(file, 'utf8'));
  if (!kept) throw new ConfigError([`${file} holds no key of 32 bytes; restore it from a backup.`]);
  return kept;
}

/** Where the master keys are kept when the configuration names none. */
export function masterKeyFileIn(dataFolder: string): string {
  return join(dataFolder, 'master.key');
}

/** Written beside and linked: a full disk or a killed start leaves no half of a key, and of two starts both use the same. */
async function makeKey(file: string): Promise<void> {
  const own = `${file}.${process.pid}.new`;
  try {
    await writeFile(own, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    await link(own, file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  } finally {
    await rm(own, { force: true });
  }
}
