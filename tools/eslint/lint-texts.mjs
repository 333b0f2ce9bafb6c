/**
 * Lints texts under the names of files that need not exist: JSON `[{ filePath, text }]` on stdin, ESLint's results on stdout.
 * A process of its own, so that the rules run as they do in `npm run lint` and not inside jest.
 */
import { text as readAll } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import { workspaceRoot } from '../workspace.mjs';

const eslint = new ESLint({ cwd: workspaceRoot });
const results = [];
for (const { filePath, text } of JSON.parse(await readAll(process.stdin))) {
  results.push(await eslint.lintText(text, { filePath }));
}
process.stdout.write(JSON.stringify(results.flat()));
