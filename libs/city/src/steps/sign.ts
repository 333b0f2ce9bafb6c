import type { Script } from './script.js';
import { isWorked, secondOfDay, workingDaysAfter } from '../shanghai-time.js';

const LATE_AFTERNOON = 16 * 3600;

/** The department signs for the ticket, most often on the day it comes. */
export function signFor(script: Script): void {
  const { diary, random, ticket } = script;
  if (script.missesLimit()) diary.until(workingDaysAfter(ticket.receivedOn, random.between(2, 3)));
  else if (isWorked(diary.today) && secondOfDay(diary.now) < LATE_AFTERNOON && random.chance(700)) diary.soon();
  else diary.until(workingDaysAfter(ticket.receivedOn, 1));
  script.handler('sign-for-ticket', {});
}
