import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from '@jest/globals';

/** A test on a data file that is not part of the project; where it is absent, one line says that it was left out. */
export function itWithShared(name: string, file: string, test: (path: string) => Promise<void>): void {
  const path = fileURLToPath(new URL(`../../../../shared/data/${file}`, import.meta.url));
  if (existsSync(path)) it(name, () => test(path));
  else process.stderr.write(`Left out, for ../shared/data/${file} is absent: ${name}\n`);
}
