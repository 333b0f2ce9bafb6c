import type { EventEmitter } from 'node:events';

const ENDS = ['drain', 'cancelled', 'close'] as const;

/** Resolves when a call takes more, or has ended. */
export function drained(call: EventEmitter): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ENDS) call.off(event, done);
      resolve();
    };
    for (const event of ENDS) call.on(event, done);
  });
}
