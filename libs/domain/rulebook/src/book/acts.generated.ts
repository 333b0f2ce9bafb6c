// Written by npm run contracts from the folders of the acts.
import { publishCalendarYearAct } from './dispatch/publish-calendar-year/publish-calendar-year.js';
import { publishRuleSetAct } from './dispatch/publish-rule-set/publish-rule-set.js';

export * from './dispatch/publish-calendar-year/publish-calendar-year.js';
export * from './dispatch/publish-rule-set/publish-rule-set.js';

/** Every act by the service that owns it and alone emits its events. */
export const RULEBOOK_ACTS = {
  dispatch: [publishCalendarYearAct, publishRuleSetAct],
} as const;
