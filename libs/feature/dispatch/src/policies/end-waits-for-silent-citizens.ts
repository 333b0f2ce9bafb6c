import { endWaitForCitizenAct } from '@redress/ticket';
import { whenADayBegins } from './when-a-day-begins.js';

/** On the first day after its last one a wait for the citizen ends, and the ticket goes on without what was asked for. */
export const EndWaitsForSilentCitizens = whenADayBegins({
  name: 'end-waits-for-silent-citizens',
  find: (queue, day, atLeast) => queue.waitsOver(day, atLeast),
  act: endWaitForCitizenAct,
  input: () => ({ added: null }),
});
