import type { Random } from '@redress/testing/random';
import type { Act } from './acts.js';
import type { Memory } from './memory.js';
import type { Read } from './read.js';
import type { World } from './world.js';

/** What a step of a walk works with. */
export interface Walk {
  readonly world: World;
  readonly memory: Memory;
  readonly chance: Random;
  readonly acts: readonly Act[];
  readonly reads: readonly Read[];
}

/** Somebody does something. */
export type Step = (walk: Walk) => Promise<void>;

export function actCalled({ acts }: Walk, name: string): Act {
  return acts.find((act) => act.name === name)!;
}
