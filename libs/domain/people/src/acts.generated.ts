// Written by npm run contracts from the folders of the acts.
import { eraseAct } from './intake/erase/erase.js';
import { linkPersonsAct } from './intake/link/link.js';
import { partPersonsAct } from './intake/part/part.js';

export * from './intake/erase/erase.js';
export * from './intake/link/link.js';
export * from './intake/part/part.js';

/** Every act by the service that owns it and alone emits its events. */
export const PERSON_ACTS = {
  intake: [eraseAct, linkPersonsAct, partPersonsAct],
} as const;
