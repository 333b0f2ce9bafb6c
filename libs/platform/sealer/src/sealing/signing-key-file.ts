import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatSigningKey, parseSigningKey, signingKey, type SigningKey } from '@redress/ledger';

/** The key in a file of mode 0600, made at the first call under the name that `nameFor` gives to its public key. */
export async function keptSigningKey(
  file: string,
  algorithm: SigningKey['algorithm'],
  nameFor: (fingerprint: string) => string,
): Promise<SigningKey> {
  await mkdir(dirname(file), { recursive: true });
  const seed = randomBytes(32);
  const { publicKey } = signingKey('any', algorithm, seed);
  const fingerprint = createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
  const made = formatSigningKey(signingKey(nameFor(fingerprint), algorithm, seed));
  if (!existsSync(file)) await place(file, `${made}\n`);
  return parseSigningKey((await readFile(file, 'utf8')).trim());
}

/** Written beside and linked: a full disk leaves no half of a key, and processes that start together all hold the first one. */
async function place(file: string, text: string): Promise<void> {
  const own = `${file}.${process.pid}.${randomUUID()}.new`;
  try {
    await writeFile(own, text, { mode: 0o600 });
    await link(own, file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  } finally {
    await rm(own, { force: true });
  }
}
