import 'reflect-metadata';
import { endOnSignal, readConfig } from '@redress/service';
import { demonstrate, isEmptyOffice } from './demonstration.js';
import { sentenceFor } from './sentence-for.js';
import { start } from './start.js';

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

try {
  // Whoever tries it for the first time wants to see something; an office sets REDRESS_DEMO=off.
  const config = readConfig({ REDRESS_DEMO: 'on', ...process.env });
  const { url, platform, stop } = await start(config);
  endOnSignal(async () => {
    tell('正在停止…… Stopping…');
    await stop();
  });
  if (config.demo && (await isEmptyOffice(platform.store))) await demonstrate(url, tell);
  process.stdout.write(`Redress 已就绪 is ready: ${url}\n`);
} catch (error) {
  tell(sentenceFor(error));
  process.exit(1);
}
