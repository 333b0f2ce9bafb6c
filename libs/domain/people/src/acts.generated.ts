// Written by npm run contracts from the folders of the acts.
import { eraseAct } from './intake/erase/erase.js';

export * from './intake/erase/erase.js';

/** Every act by the service that owns it and alone emits its events. */
export const PERSON_ACTS = {
  intake: [eraseAct],
} as const;
