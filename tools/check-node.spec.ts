import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './workspace.mjs';

/** `npm start` on another Node than this one, which shows before any of its modules is loaded. */
function startOn(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(workspaceRoot, 'tools/check-node.mjs')],
    { encoding: 'utf8' },
  );
}

it.each(['12.22.0', '18.20.4', '20.18.3'])(
  'npm start on Node %s says which one is needed, in two languages',
  (version) => {
    const { status, stdout, stderr } = startOn(version);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([
      `需要 Node.js 20.19 或更高版本，当前是 ${version}，请从 https://nodejs.org 升级。`,
      `Redress needs Node.js 20.19 or newer, and this is ${version}: get it from https://nodejs.org`,
    ]);
  },
);

it.each(['20.19.0', '22.0.0', '100.1.0'])('npm start on Node %s goes on', (version) =>
  expect(startOn(version)).toMatchObject({ status: 0, stdout: '', stderr: '' }),
);

it('checks the version before anything that an old Node could not read', () => {
  const [first] = readFileSync(join(workspaceRoot, 'tools/start.mjs'), 'utf8').match(/^import.*$/gm) ?? [];
  expect(first).toBe("import './check-node.mjs';");
});
