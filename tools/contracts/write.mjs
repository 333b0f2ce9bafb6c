/**
 * `npm run contracts`: writes the event contracts and their documentation from the TypeScript types, unless the types break a
 * contract that stands.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { generate } from './generate.mjs';

const { breaking, files } = await generate();
if (breaking.length > 0) {
  console.error(
    `契约不可破坏，未写入任何文件。 Nothing written, because contracts would break:\n${breaking.join('\n')}`,
  );
  process.exit(1);
}
for (const [path, text] of files) {
  mkdirSync(dirname(join(workspaceRoot, path)), { recursive: true });
  writeFileSync(join(workspaceRoot, path), text);
}
console.log(`已写入 ${files.size} 个文件。 ${files.size} files written.`);
