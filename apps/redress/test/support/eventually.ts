import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than the longest session time-out, back-off and lease together, on a busy machine. */
const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 50;

/** Waits until it is so; fails with the sentence when that takes too long: a wait without an end would outlive its test. */
export async function eventually(sentence: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; !(await isSo()); await sleep(LOOK_AGAIN_MS))
    if (performance.now() > until) throw new Error(`Not within ${PATIENCE_MS / 1000} s: ${sentence}`);
}
