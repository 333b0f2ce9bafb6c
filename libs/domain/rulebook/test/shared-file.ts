import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the outside test material that lies beside the workspace, or undefined with one line of notice. */
export function readSharedFile(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../../../shared/${path}`, import.meta.url));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`Left out: ../shared/${path} is not there.`);
  return undefined;
}
