import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  try {
    await writeFile(file, `${made}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  return parseSigningKey((await readFile(file, 'utf8')).trim());
}
