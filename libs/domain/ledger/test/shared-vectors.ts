import { it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../../shared/vectors/merkle', import.meta.url));

/** Whether the outside test vectors lie beside the workspace; if not, says so in one line. */
export function haveSharedVectors(path: string): boolean {
  if (existsSync(join(root, path))) return true;
  console.log(`Left out: ../shared/vectors/merkle/${path} is not there.`);
  return false;
}

/** `it` for tests on outside vectors; where they are absent the test counts as skipped, and one line says so. */
export function itWithVectors(path: string): typeof it | typeof it.skip {
  return haveSharedVectors(path) ? it : it.skip;
}

/** A vector file as text. */
export function readVector(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every JSON file below a folder, with integers beyond 2^53 as quoted decimals, because JSON.parse would round them. */
export function readVectors<T>(folder: string): { readonly name: string; readonly vector: T }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const exact = readVector(join(folder, name)).replace(/^(\s*"\w+": )(\d{16,})(,?)$/gm, '$1"$2"$3');
      return { name, vector: JSON.parse(exact) as T };
    });
}

export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
export const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
