import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { A_RECOVERY_MS, eventually } from './eventually.js';

/** The processes of this folder's PostgreSQL, its first one ahead; empty when it isn't running. */
export function postgresIn(dataFolder: string): readonly number[] {
  const first = postmasterIn(dataFolder);
  if (first === undefined) return [];
  const all = processes();
  // Another program may have the old number by now.
  if (!all.some(({ pid, command }) => pid === first && command.includes(dataFolder))) return [];
  return [first, ...all.filter(({ parent }) => parent === first).map(({ pid }) => pid)];
}

/** The processes of this folder's Kafka; empty when it isn't running. */
export function kafkaIn(dataFolder: string): readonly number[] {
  const folder = join(dataFolder, 'kafka');
  return processes().flatMap(({ pid, command }) => (command.includes(folder) ? [pid] : []));
}

/** The processes that another has started itself and that run now, each with what it was started with. */
export function childrenOf(parent: number): ReadonlyMap<number, string> {
  const children = processes().filter((it) => it.parent === parent);
  return new Map(children.map(({ pid, command }) => [pid, command]));
}

/** For how many seconds a process has stood in line for a processor that others had; 0 where the system does not tell. */
export function secondsInLine(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e9;
  } catch {
    return 0;
  }
}

/** Ends processes as a power failure does and waits until they are gone. */
export async function killAll(pids: readonly number[]): Promise<void> {
  for (const pid of pids) signal(pid, 'SIGKILL');
  await allGone(pids);
}

/** Waits until none of the processes is there any more. */
export async function allGone(pids: readonly number[]): Promise<void> {
  await eventually(`the processes ${pids.join()} are gone`, () => !pids.some((pid) => signal(pid, 0)), A_RECOVERY_MS);
}

function postmasterIn(dataFolder: string): number | undefined {
  try {
    return Number(readFileSync(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/** False when there is no such process. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

function processes() {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' });
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, ...command] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), command: command.join(' ') };
    });
}
