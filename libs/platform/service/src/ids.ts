import { randomFillSync } from 'node:crypto';
import { timeOrderedId } from '@redress/kernel';
import type { Clock } from './time/clock.js';

const RANDOM_BYTES = 10;
/** Drawn for many ids at once: what a draw costs hardly depends on its size. */
const drawn = new Uint8Array(RANDOM_BYTES * 400);
let used = drawn.length;

/** A fresh id (UUID version 7) that sorts by the time it was made. */
export function newId(clock: Clock): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += RANDOM_BYTES;
  return timeOrderedId(clock.now(), drawn.subarray(used - RANDOM_BYTES, used));
}
