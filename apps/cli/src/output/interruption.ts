import { note } from './print.js';

/** A signal that the first Ctrl-C raises; the second one ends the process as usual. */
export function onInterruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    note('\n正在收尾，请稍候。 Finishing what is on its way; Ctrl-C again to quit at once.');
    controller.abort();
  });
  return controller.signal;
}
