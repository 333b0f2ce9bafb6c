import type { PlatformClient } from '@redress/client';
import type { Random } from '@redress/testing/random';
import type { GroupWatch } from '../group-watch.js';
import type { Journal } from '../journal.js';
import type { World } from '../world.js';

/** Where a strike happens, under whose eyes. */
export interface Scene {
  readonly world: World;
  /** An operator whose commands are noted. */
  readonly client: PlatformClient;
  readonly journal: Journal;
  readonly groups: GroupWatch;
  /** The only source of what is left to chance, so that a seed names a run. */
  readonly chance: Random;
}

/** Does harm, waits until the world has got over it, and tells in a few words what it did. */
export type Strike = (scene: Scene) => Promise<string>;
