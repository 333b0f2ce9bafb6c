/**
 * Prints what tests depend on beyond the tree: this Node, and the oracles that lie beside the clone. Nx remembers results by it
 * (nx.json), so that what passed without an oracle, or under another Node, is run again.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

console.log(process.version);
for (const kind of ['cases', 'data', 'law', 'vectors']) {
  const folder = join(workspaceRoot, '../shared', kind);
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(folder, file));
    console.log(`${kind}/${file} ${size} ${mtimeMs}`);
  }
}
