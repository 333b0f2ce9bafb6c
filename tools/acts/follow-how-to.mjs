/** Does to a tree what a how-to says: "Create `path`:" with a block, "In `path`, replace … with …", "In `path`, before `anchor`, add …". */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BLOCK = /```ts\n([\s\S]*?)\n\s*```/y;
const STEP = /Create `([^`]+)`:|In `([^`]+)`,\s+(?:replace|before `([^`]+)`, add)/g;

/**
 * @param {string} page Markdown @param {string} root folder of the tree
 * @returns {string[]} the files that were written, in order
 */
export function followHowTo(page, root) {
  const written = [];
  for (const found of page.matchAll(STEP)) {
    const [said, created, edited, anchor] = found;
    const path = /** @type {string} */ (created ?? edited);
    const first = blockFrom(page, found.index + said.length);
    const file = join(root, path);
    if (created) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${first.code}\n`);
    } else if (anchor) edit(file, anchor, `${first.code}\n  ${anchor}`);
    else edit(file, first.code, blockFrom(page, first.end).code);
    written.push(path);
  }
  return written;
}

/** The next block of code, without the indentation of the page. @param {string} page @param {number} at */
function blockFrom(page, at) {
  const start = page.indexOf('```ts', at);
  BLOCK.lastIndex = start;
  const found = start === -1 ? null : BLOCK.exec(page);
  if (found === null) throw new Error(`No block of code follows ${JSON.stringify(page.slice(at - 40, at))}`);
  const lines = /** @type {string} */ (found[1]).split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return { code: lines.map((line) => line.slice(indent)).join('\n'), end: BLOCK.lastIndex };
}

/** @param {string} file @param {string} before @param {string} after */
function edit(file, before, after) {
  const text = readFileSync(file, 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${file} does not hold ${JSON.stringify(before)} just once`);
  writeFileSync(
    file,
    text.replace(before, () => after),
  );
}
