import 'reflect-metadata';
import { dropSecrets, endOnSignal, readConfig, refuseInspector, withSecretFiles } from '@redress/service';
import { demonstrate } from './demonstration.js';
import { exitCodeFor, sentenceFor } from './sentence-for.js';
import { start } from './start.js';

let stopping = false;
const demonstration = new AbortController();
const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

try {
  // Whoever tries it for the first time wants to see something; an office sets REDRESS_DEMO=off.
  const config = readConfig({ REDRESS_DEMO: 'on', ...withSecretFiles(process.env) });
  dropSecrets(process.env);
  refuseInspector();
  const starting = start(config);
  endOnSignal(async () => {
    stopping = true;
    demonstration.abort();
    tell('正在停止…… Stopping…');
    // PostgreSQL may run already while the rest still starts: let it come up, then end all of it.
    await starting.then(
      ({ stop }) => stop(),
      () => undefined,
    );
  });
  const { url, platform, demonstrateFrom } = await starting;
  if (!stopping && demonstrateFrom !== undefined)
    await demonstrate(url, demonstrateFrom, platform.clock, tell, demonstration.signal);
  if (!stopping) process.stdout.write(`Redress 已就绪 is ready: ${url}\n`);
} catch (error) {
  // What fails because everything is being closed is no news, and must not cut the closing short.
  if (stopping) await new Promise(() => undefined);
  tell(sentenceFor(error));
  process.exit(exitCodeFor(error));
}
