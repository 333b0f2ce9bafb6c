import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { followHowTo } from './follow-how-to.mjs';

const PAGE = 'docs/how-to/add-an-act.md';
const LEFT_OUT = /\/(node_modules|\.git|\.nx|\.redress|test-results)$/;

/** The tree with what is built of it, so that only what the act changes is built again. */
function copyOfTheTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'redress-act-'));
  // PostgreSQL runs as somebody else when we are root, and has to pass through.
  chmodSync(root, 0o755);
  cpSync(workspaceRoot, root, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  // Links to packages of the workspace are relative, so in the copy they lead to the copy.
  execFileSync('cp', ['-al', join(workspaceRoot, 'node_modules'), join(root, 'node_modules')]);
  for (const nested of execFileSync('find', ['libs', 'apps', 'tools', '-maxdepth', '3', '-name', 'node_modules'], {
    cwd: workspaceRoot,
  })
    .toString()
    .split('\n')
    .filter((path) => path !== ''))
    execFileSync('cp', ['-al', join(workspaceRoot, nested), join(root, nested)]);
  return root;
}

async function readyAddress(platform: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of platform.stdout!) {
    output += String(chunk);
    const [address] = /http:\/\/\S+/.exec(output) ?? [];
    if (address) return address;
  }
  throw new Error(`The platform ended before it was ready: ${output}`);
}

describe('docs/how-to/add-an-act.md, done to a copy of the tree', () => {
  let root: string;
  let written: readonly string[];
  let platform: ChildProcess | undefined;
  let address: string;

  beforeAll(async () => {
    root = copyOfTheTree();
    written = followHowTo(readFileSync(join(root, PAGE), 'utf8'), root);
    const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
    node('tools/contracts/write.mjs');
    node('node_modules/typescript/bin/tsc', '-b', 'apps/redress');
    platform = spawn(process.execPath, ['apps/redress/dist/main.js'], {
      cwd: root,
      env: { ...process.env, REDRESS_DATA: join(root, '.redress'), REDRESS_DEMO: 'off', PORT: '0', DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await readyAddress(platform);
  }, 240_000);

  afterAll(async () => {
    const ended = new Promise((resolve) => (platform ? platform.once('exit', resolve) : resolve(undefined)));
    platform?.kill('SIGTERM');
    await ended;
    rmSync(root, { recursive: true, force: true });
  }, 60_000);

  const send = async (path: string, actor: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'redress-actor': actor, 'accept-language': 'en' };
    const response = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('writes one folder, one route, one row of rights and its texts', () =>
    expect(written).toEqual([
      'libs/domain/ticket/src/intake/state-reachable-hours/state-reachable-hours.ts',
      'libs/feature/intake/src/acts/state-reachable-hours.ts',
      'libs/domain/rights/src/table/intake.ts',
      'libs/domain/rights/src/texts/zh-CN.ts',
      'libs/domain/rights/src/texts/en.ts',
      'libs/domain/ticket/src/texts/zh-CN.ts',
      'libs/domain/ticket/src/texts/en.ts',
    ]));

  it('runs over HTTP, under its right, its schema and its rule', async () => {
    const submission = { channel: 'phone', title: 'a question', text: '咨询七日无理由退货', kinds: ['consultation'] };
    const taken = await send('/api/intake/submissions', 'operator:1', submission);
    const [{ id }] = taken.body['tickets'] as [{ id: string }];
    const path = `/api/intake/tickets/${id}/reachable-hours`;
    expect(await send(path, 'operator:1', { from: 18, to: 21 })).toMatchObject({ status: 200, body: { id } });
    expect(await send(path, 'handler:1@market-east', { from: 18, to: 21 })).toMatchObject({ status: 403 });
    expect(await send(path, 'operator:1', { from: 18, to: 25 })).toMatchObject({ status: 400 });
    expect(await send(path, 'operator:1', { from: 21, to: 18 })).toMatchObject({
      status: 422,
      body: { code: 'hours-backwards', detail: 'The hours must begin before they end: 21 to 18.' },
    });
    const history = await fetch(`${address}/api/dispatch/tickets/${id}/events`, {
      headers: { 'redress-actor': 'operator:1' },
    });
    const { items } = (await history.json()) as { items: { type: string; data: object }[] };
    expect(items.at(-1)).toMatchObject({ type: 'ReachableHoursStated', data: { from: 18, to: 21 } });
  });
});
