import { openPool, prepareDatabase, startEmbeddedPostgres, type EmbeddedPostgres } from '@redress/database';
import { leash } from '@redress/database/testing';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateEventStore } from '../../src/index.js';

const PASSWORDS = { appPassword: 'for-tests-only', ownerPassword: 'for-tests-only-too' };

/** A PostgreSQL of its own that may be killed: it comes back by itself, on the same port. */
export class MortalServer {
  private constructor(
    private readonly server: EmbeddedPostgres,
    readonly folder: string,
    readonly appUrl: string,
    private readonly letGo: () => void,
  ) {}

  static async start(): Promise<MortalServer> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'redress-kills-')));
    const letGo = leash(folder);
    const server = await startEmbeddedPostgres({ dataDir: folder });
    const access = await prepareDatabase(server.adminUrl, { database: 'kills', ...PASSWORDS });
    const owner = openPool(access.ownerUrl, { max: 1, applicationName: 'tests' });
    await migrateEventStore(owner);
    await owner.end();
    return new MortalServer(server, folder, access.appUrl, letGo);
  }

  /** Ends the postmaster and all its children as a power failure does, and waits until they are gone. */
  async kill(): Promise<void> {
    const postmaster = Number(readFileSync(join(this.folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const pids = [postmaster, ...childrenOf(postmaster)];
    for (const pid of pids) signal(pid, 'SIGKILL');
    while (pids.some((pid) => signal(pid, 0))) await sleep(2);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    this.letGo();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function childrenOf(parent: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const processes = table.map((line) => line.trim().split(/\s+/).map(Number));
  return processes.filter(([, ppid]) => ppid === parent).map(([pid]) => pid!);
}

/** False when there is no such process. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
