import { afterAll, beforeAll, describe } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalKafkaError } from '../errors.js';
import { findJava, findMaven } from '../jars/programs.js';
import { jarsAreThere } from '../jars/resolve-jars.js';
import type { SecureListener } from '../nodes/secure-listener.js';
import { startKafka, type LocalKafka } from '../start-kafka.js';

export { makeSecureListener, type TrustedListener } from './make-secure-listener.js';

/** Long enough for three nodes on a busy machine, and for a download that another process is at. */
const START_MS = 180_000;

/**
 * `describe` for tests with a real Kafka. Where Java is missing they are left out, and that is said in one line, unless
 * REQUIRE_KAFKA=1 makes it a failure. TEST_KAFKA=off leaves them out as well.
 */
export const describeWithKafka: typeof describe | typeof describe.skip = mayRun() ? describe : describe.skip;

export interface TestKafka {
  readonly nodes?: number;
  /** Gives the only node a listener that is secure; it may keep files in the folder. */
  readonly secure?: (folder: string) => Promise<SecureListener>;
}

/** Gives the surrounding {@link describeWithKafka} a Kafka of its own, which is gone afterwards, whatever happens to us. */
export function testKafka({ nodes = 1, secure }: TestKafka = {}): () => LocalKafka {
  let kafka: LocalKafka | undefined;
  let end = (): void => undefined;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-kafka-'));
    const release = leash(folder);
    end = () => {
      release();
      rmSync(folder, { recursive: true, force: true });
    };
    kafka = await startKafka({ folder, nodes, ...(secure && { secure: await secure(folder) }) });
  }, START_MS);

  afterAll(async () => {
    // What is thrown away needs no orderly end.
    await Promise.all(Array.from({ length: nodes }, (_, i) => kafka?.kill(i + 1)));
    end();
  }, START_MS);

  return () => {
    if (!kafka) throw new Error('The test Kafka exists only while tests run');
    return kafka;
  };
}

function mayRun(): boolean {
  if (process.env['REQUIRE_KAFKA'] === '1') return true;
  if (process.env['TEST_KAFKA'] === 'off') return false;
  try {
    findJava();
    if (!jarsAreThere()) findMaven();
    return true;
  } catch (error) {
    if (!(error instanceof LocalKafkaError)) throw error;
    process.stderr.write(`Tests with Kafka were left out. ${error.message}\n`);
    return false;
  }
}

/** Kills the nodes and removes their folder when this process dies before it could: the pipe closes then. */
function leash(folder: string): () => void {
  const script = 'cat >/dev/null; for pid in "$1"/node-*/pid; do kill -KILL "$(cat "$pid")"; done; rm -rf "$1"';
  const watcher = spawn('/bin/sh', ['-c', script, 'leash', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  return () => watcher.kill('SIGKILL');
}
