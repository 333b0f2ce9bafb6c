import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SentCommand } from './journal.js';

const WRITER = fileURLToPath(new URL('writer.mjs', import.meta.url));

/** A writer in a process of its own, loaded ahead: it starts at {@link go}. */
export class WriterProcess {
  private stderr = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(url: string, journal: string) {
    if (!existsSync(new URL('../../dist/index.js', import.meta.url)))
      throw new Error('The writer runs what is built: build it first with "npx nx build @redress/event-store".');
    this.child = fork(WRITER, [url, journal], { execArgv: [], silent: true });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = once(this.child, 'exit');
  }

  go(open: readonly SentCommand[]): void {
    this.child.send({ open });
  }

  mustLive(): void {
    const { exitCode, signalCode } = this.child;
    if (exitCode !== null || signalCode !== null) throw new Error(`The writer ended by itself: ${this.stderr}`);
  }

  /** Lets every client end the command that it is at. */
  async finish(): Promise<number | null> {
    this.child.send('finish');
    await this.ended;
    return this.child.exitCode;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
