import { endOnSignal, readConfig, refuseInspector, withSecretFiles } from '@redress/service';
import { exitCodeFor, sentenceFor } from '../sentence-for.js';
import { readOptions, USAGE } from './options.js';
import { startCluster } from './start-cluster.js';

let stopping = false;
const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  tell(USAGE);
  process.exit(2);
}

try {
  const config = readConfig(withSecretFiles(process.env));
  refuseInspector();
  const starting = startCluster({ config, tell, ...options });
  endOnSignal(async () => {
    stopping = true;
    tell('正在停止…… Stopping…');
    // Some parts may run already while others still start: let them come up, then end all of it.
    await starting.then(
      ({ stop }) => stop(),
      () => undefined,
    );
  });
  const { url } = await starting;
  if (!stopping) process.stdout.write(`Redress 已就绪 is ready: ${url}\n`);
} catch (error) {
  // What fails because everything is being closed is no news, and must not cut the closing short.
  if (stopping) await new Promise(() => undefined);
  tell(sentenceFor(error));
  process.exit(exitCodeFor(error));
}
