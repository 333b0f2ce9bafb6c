import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Contender, Round } from '../rounds.js';

/** From `src/` and from `dist/` alike. */
const WRITER = new URL('../../dist/append/writer-process.js', import.meta.url);

/** Processes that write to one log together, each with as many clients as the one process has. */
export async function writingProcesses(url: string, processes: number, clients: number): Promise<Contender> {
  const children = await Promise.all(Array.from({ length: processes }, () => start(url, clients)));
  return {
    name: 'processes',
    async run(seconds) {
      const rounds = await Promise.all(children.map((child) => ask(child, seconds)));
      return {
        events: rounds.reduce((sum, { events }) => sum + events, 0),
        seconds: Math.max(...rounds.map((round) => round.seconds)),
      };
    },
    async close() {
      for (const child of children) child.disconnect();
      await Promise.all(children.map((child) => child.exitCode === null && once(child, 'exit')));
    },
  };
}

async function start(url: string, clients: number): Promise<ChildProcess> {
  const child = fork(WRITER, [url, String(clients)]);
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, seconds: number): Promise<Round> {
  child.send({ seconds });
  const [round] = (await once(child, 'message')) as [Round];
  return round;
}
