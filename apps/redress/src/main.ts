import 'reflect-metadata';
import { sentenceFor } from './sentence-for.js';
import { start } from './start.js';

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

try {
  // Whoever tries it for the first time wants to see something; an office sets REDRESS_DEMO=off.
  const { url, stop } = await start({ REDRESS_DEMO: 'on', ...process.env }, tell);
  process.stdout.write(`Redress 已就绪 is ready: ${url}\n`);
  const end = once(async () => {
    tell('正在停止…… Stopping…');
    await stop();
    process.exit(0);
  });
  process.on('SIGINT', end).on('SIGTERM', end);
  // The launcher is gone, however it ended.
  process.on('disconnect', end);
  process.channel?.unref();
} catch (error) {
  tell(sentenceFor(error));
  process.exit(1);
}

function once(work: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    void work();
  };
}
