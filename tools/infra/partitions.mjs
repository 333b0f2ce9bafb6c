import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** The number of partitions of every topic, as the event bus makes them. @returns {number} */
export function partitions() {
  const file = 'libs/platform/event-bus/src/lanes.ts';
  const found = /^export const PARTITIONS = (\d+);$/m.exec(readFileSync(join(workspaceRoot, file), 'utf8'));
  if (!found) throw new Error(`${file} no longer says how many partitions a topic has`);
  return Number(found[1]);
}
