import { setTimeout as sleep } from 'node:timers/promises';

/** What the platform does by itself follows within milliseconds; a busy machine takes its time. */
const A_REACTION_MS = 20_000;
/** Longer than the longest session time-out, back-off and lease together, on a busy machine. */
export const A_RECOVERY_MS = 120_000;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;

/**
 * Waits until it is so, for the time of a reaction unless told otherwise. Fails with the sentence when that takes too long: a wait
 * without an end would outlive its test.
 */
export async function eventually(
  sentence: string | (() => string),
  isSo: () => boolean | Promise<boolean>,
  patienceMs = A_REACTION_MS,
): Promise<void> {
  const end = performance.now() + patienceMs;
  for (let pause = FIRST_PAUSE_MS; !(await isSo()); pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    if (performance.now() > end)
      throw new Error(`Not within ${patienceMs / 1000} s: ${typeof sentence === 'string' ? sentence : sentence()}`);
    await sleep(pause);
  }
}
