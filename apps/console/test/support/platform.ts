import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type PlatformClient } from '@redress/client';

const PLATFORM = fileURLToPath(new URL('../../../redress/dist/main.js', import.meta.url));

/** A platform as it is delivered, with the sample offices and no tickets. */
export interface Platform {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the built platform on databases that are given. */
export async function startPlatform(databaseUrl: string, vaultUrl: string): Promise<Platform> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-console-'));
  const child = spawn(process.execPath, [PLATFORM], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      REDRESS_DATA: folder,
      REDRESS_DEMO: 'off',
      REDRESS_MASTER_KEY: randomBytes(32).toString('base64'),
      PORT: '0',
      DATABASE_URL: databaseUrl,
      VAULT_DATABASE_URL: vaultUrl,
    },
  });
  const url = await addressOf(child);
  await connect(url, { as: 'system-administrator:1' }).call('set-up-offices', {});
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Its standard output is its address, once it serves. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [told] = await Promise.race([once(child.stdout!, 'data'), once(child, 'exit').then(() => [undefined])]);
  if (told === undefined) throw new Error(`The platform ended before it was ready: ${said}`);
  return /http:\/\/\S+/.exec(String(told))![0];
}

/** A ticket that waits for its department to sign for it. */
export interface AssignedTicket {
  readonly number: string;
  /** What the department is called. */
  readonly department: { readonly 'zh-CN': string; readonly en: string };
}

/** Takes a complaint in and waits until the platform has assigned it to a department. */
export async function assignedTicket(url: string): Promise<AssignedTicket> {
  const operator = connect(url, { as: 'operator:1' });
  const body = {
    ...({ kinds: ['complaint'], channel: 'phone', title: '电饭煲' } as const),
    ...{ text: '购买的电饭煲坏了，商家拒绝退款。', person: { name: '测试人', phone: '13900009999' } },
  };
  const { id } = (await operator.call('take-submission', { body })).value.tickets[0]!;
  for (;;) {
    const { number, custody } = (await operator.call('read-ticket', { id })).value;
    if (custody.stage === 'assigned') return { number, department: await nameOf(operator, custody.department) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function nameOf(client: PlatformClient, office: string): Promise<AssignedTicket['department']> {
  const { name } = (await client.call('read-offices', {})).value.items.find(({ id }) => id === office)!;
  return { 'zh-CN': name.zh, en: name.en };
}
