import { setTimeout as wait } from 'node:timers/promises';

/** The answer, or undefined when it failed or took longer than it may. */
export async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  const late = wait(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
  try {
    return await Promise.race([answer.catch(() => undefined), late]);
  } finally {
    over.abort();
  }
}
