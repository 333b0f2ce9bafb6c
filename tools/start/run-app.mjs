import { fork } from 'node:child_process';
import { constants } from 'node:os';
import { isatty } from 'node:tty';

/**
 * What is read, decided and written for a batch of tickets dies young, but not as young as V8 expects: with 16 MiB it copies
 * much of it twice. With 128 MiB a recalculation of 100,000 tickets spends a tenth of its time on that, with 64 a sixth.
 */
const ROOM_FOR_SHORT_LIVES = '--max-semi-space-size=128';

/**
 * Runs a program as a child with our terminal, and passes our end on to it:
 * - SIGTERM is sent on, also when npm received it. SIGINT is sent on only outside a terminal, because Ctrl-C already reaches the whole process group.
 * - However we end, `kill -9` included, the IPC channel closes and the child receives `disconnect`: it should stop then.
 *   (Listening to that keeps a child alive; `process.channel?.unref()` afterwards lets it end by itself all the same.)
 *
 * @param {string} main the program's file
 * @param {string[]} args
 * @returns {Promise<number>} the child's exit code; 128 + n when signal n ended it, as shells report it
 */
export function runApp(main, args) {
  const child = fork(main, args, { execArgv: ['--enable-source-maps', ROOM_FOR_SHORT_LIVES], stdio: 'inherit' });
  const inTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor));
  process.on('SIGINT', () => inTerminal || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  if (process.env.npm_lifecycle_event) onceOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}

/**
 * npm passes SIGTERM to the shell between itself and us; the shell dies of it and tells us nothing. Our parent changes then.
 * Only under npm: somebody who starts us from a shell with nohup wants us to outlive it.
 * @param {() => void} act
 */
function onceOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
}
