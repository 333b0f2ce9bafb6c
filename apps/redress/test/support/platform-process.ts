import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { PLATFORM } from './built.js';

/** Loads the modules ahead, which is most of the time that a start takes, says so, and goes on when told to. */
const LOAD_AND_WAIT = `await import(${JSON.stringify(new URL('start.js', pathToFileURL(PLATFORM)).href)});
  process.send('loaded');
  await new Promise((resolve) => process.once('message', resolve));`;

/** How a platform is launched. */
export interface Launch {
  readonly dataFolder: string;
  /** All services in one process by default. */
  readonly program?: string;
  /** 0 takes a free one. */
  readonly port?: number | string;
  readonly env?: Readonly<Record<string, string>>;
  /** Only load, and start at {@link PlatformProcess.go}. */
  readonly held?: boolean;
  /** Another user than ourselves; only root may say so. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From the launch, or from when a held platform was let go. */
  readonly seconds: number;
}

/** The real platform as a process. It has a channel to us, so that it stops when we are gone, however that happens. */
export class PlatformProcess {
  stdout = '';
  stderr = '';
  readonly dataFolder: string;
  readonly ending: Promise<Ending>;
  private launchedAt = performance.now();
  private readonly child: ChildProcess;
  private readonly loaded: Promise<unknown>;

  constructor({ dataFolder, program = PLATFORM, port = 0, env = {}, held = false, user }: Launch) {
    this.dataFolder = dataFolder;
    const ahead = held ? ['--import', `data:text/javascript,${encodeURIComponent(LOAD_AND_WAIT)}`] : [];
    this.child = spawn(process.execPath, [...ahead, program], {
      ...(user ?? {}),
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH: process.env['PATH'], REDRESS_DATA: dataFolder, REDRESS_DEMO: 'off', PORT: String(port), ...env },
    });
    this.loaded = once(this.child, 'message');
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    // Not the event `close`: Node doesn't emit it once we have closed the channel.
    const { stdout, stderr } = this.child;
    this.ending = Promise.all([once(this.child, 'exit'), once(stdout!, 'close'), once(stderr!, 'close')]).then(
      ([[code, signal]]) => ({ code, signal, seconds: this.seconds() }),
    );
  }

  /** Where it serves, as soon as it does; fails with what it said when it ended before. */
  async ready(): Promise<{ readonly url: string; readonly seconds: number }> {
    let ended = false;
    void this.ending.then(() => (ended = true));
    while (!this.stdout.includes('\n')) {
      if (ended) throw new Error(`The platform ended before it was ready: ${this.stderr}`);
      await Promise.race([once(this.child.stdout!, 'data'), this.ending]);
    }
    return { url: /http:\/\/\S+/.exec(this.stdout)![0], seconds: this.seconds() };
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Lets a held platform start, once it has loaded. */
  async go(): Promise<void> {
    await this.loaded;
    this.launchedAt = performance.now();
    this.child.send('go');
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<Ending> {
    this.child.kill(signal);
    return this.ending;
  }

  /** Closes the channel, as the death of the program that launched it does. */
  abandon(): void {
    this.child.disconnect();
  }

  private seconds(): number {
    return Math.round(performance.now() - this.launchedAt) / 1000;
  }
}
