import { SingleBar } from 'cli-progress';
import { note } from './print.js';

/** Shows how far a command is, on standard error. */
export interface Progress {
  update(done: number, remark: string): void;
  stop(): void;
}

/** Without a terminal, a line this often at most. */
const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, else now and then a line. `total` is in any unit; zero when unknown. */
export function startProgress(label: string, total: number): Progress {
  return process.stderr.isTTY ? startBar(label, total) : startLines(label, total);
}

function startBar(label: string, total: number): Progress {
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}% {remark}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { remark: '' });
  return {
    update: (done, remark) => bar.update(Math.min(done, total), { remark }),
    stop: () => bar.stop(),
  };
}

function startLines(label: string, total: number): Progress {
  let last = Date.now();
  return {
    update(done, remark) {
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      const share = total === 0 ? '' : ` ${Math.min(100, Math.floor((100 * done) / total))}%`;
      note(`${label}${share} ${remark}`);
    },
    stop: () => undefined,
  };
}
