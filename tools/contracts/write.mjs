/**
 * `npm run contracts`: writes the lists of acts and routes from their folders, then contracts, schemas and documentation from the
 * TypeScript types, unless the types break a contract that stands.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { generate, generateLists } from './generate.mjs';

/** @param {Map<string, string>} files */
function write(files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(workspaceRoot, path)), { recursive: true });
    writeFileSync(join(workspaceRoot, path), text);
  }
}

const lists = await generateLists();
write(lists);
const { breaking, files } = await generate();
if (breaking.length > 0) {
  console.error(`契约不可破坏，未写入契约。 No contract written, because some would break:\n${breaking.join('\n')}`);
  process.exit(1);
}
write(files);
const count = lists.size + files.size;
console.log(`已写入 ${count} 个文件。 ${count} files written.`);
