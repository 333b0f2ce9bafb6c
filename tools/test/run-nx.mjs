import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/**
 * Runs Nx with our output, without its daemon, which would outlive the command.
 * @param {string[]} command @returns {Promise<boolean>} whether it succeeded
 */
export async function runNx(command) {
  const nx = createRequire(join(workspaceRoot, 'package.json')).resolve('nx/bin/nx.js');
  const env = { ...process.env, NX_DAEMON: 'false' };
  const child = spawn(process.execPath, [nx, ...command], { cwd: workspaceRoot, stdio: 'inherit', env });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}
