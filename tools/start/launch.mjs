import { join } from 'node:path';
import { installIfNeeded } from '../setup.mjs';
import { workspaceRoot } from '../workspace.mjs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { runApp } from './run-app.mjs';

/**
 * Installs and builds what is missing, runs a program of the workspace with our arguments, and ends as it ends.
 * @param {string} file its file, relative to the workspace
 */
export async function launch(file) {
  const main = join(workspaceRoot, file);
  installIfNeeded();
  await buildIfNeeded(main);
  process.exit(await runApp(main, process.argv.slice(2)));
}
