// Written by npm run contracts from the folders of the acts.
import { beginDayAct } from './dispatch/begin-day/begin-day.js';

export * from './dispatch/begin-day/begin-day.js';

/** Every act by the service that owns it and alone emits its events. */
export const DAYS_ACTS = {
  dispatch: [beginDayAct],
} as const;
