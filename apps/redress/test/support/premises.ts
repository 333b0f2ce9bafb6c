import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformProcess, type Launch } from './platform-process.js';
import { childrenOf, kafkaIn, killAll, postgresIn } from './processes.js';

/** A folder of its own for a test, with all that was started there; `clear` leaves nothing of it, whatever went wrong. */
export class Premises {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'redress-premises-')));
  readonly dataFolder = join(this.folder, 'data');
  private readonly launched: PlatformProcess[] = [];

  constructor() {
    // PostgreSQL runs as somebody else when we are root, and has to pass through.
    chmodSync(this.folder, 0o711);
    mkdirSync(this.dataFolder);
  }

  launch(options: Omit<Launch, 'dataFolder'> = {}): PlatformProcess {
    const platform = new PlatformProcess({ dataFolder: this.dataFolder, ...options });
    this.launched.push(platform);
    return platform;
  }

  /** What the running platform tells other programs. */
  runtime(): { readonly url: string; readonly databaseUrl: string; readonly ownerUrl: string } {
    return JSON.parse(readFileSync(join(this.dataFolder, 'platform.json'), 'utf8'));
  }

  /** Ends what a failed test has left running. */
  async quiet(): Promise<void> {
    const launched = this.launched.splice(0);
    const services = launched.flatMap(({ pid }) => [...childrenOf(pid).keys()]);
    await Promise.all(launched.map((platform) => platform.end('SIGKILL')));
    await killAll([...services, ...postgresIn(this.dataFolder), ...kafkaIn(this.dataFolder)]);
  }

  async clear(): Promise<void> {
    await this.quiet();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
