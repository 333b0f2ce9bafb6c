import { lifeFrom } from './life-from.js';
import type { CityLife } from './life.js';
import { dayOf, momentAt, TICK, workingDaysAfter, type Moment } from './shanghai-time.js';
import { handleTicket } from './steps/handling.js';
import { PUBLIC_AFFAIRS } from './stories/public-affairs.js';

/** A consultation brings three items of a ranking or more, which takes five of a department. */
const TIMES = 2;
const ELEVEN_O_CLOCK = 11 * 3600;
/** All are received within these working days, so that all is done before the month ends, whatever its holidays. */
const WITHIN = 6;
/** Numbers that no other life has. */
const FIRST_NUMBER = 1_001_001;

/**
 * Consultations about every public affair, early in the month before that of the morning after a moment: chance asks the smaller
 * departments too seldom for them to be ranked.
 */
export function askedLives(city: string, until: Moment): readonly CityLife[] {
  const lastOfMonthBefore = dayOf(momentAt(firstOfLastWholeMonth(until), 0) - TICK);
  return Array.from({ length: TIMES }, () => PUBLIC_AFFAIRS)
    .flat()
    .map((trade, index) => {
      const receivedAt = momentAt(workingDaysAfter(lastOfMonthBefore, 1 + (index % WITHIN)), ELEVEN_O_CLOCK);
      const beginning = { city, number: FIRST_NUMBER + index, receivedAt, until };
      return lifeFrom(beginning, {
        ...{ kind: 'consultation', complex: false, trade },
        write: (script) => handleTicket(script, 'consultation'),
      });
    });
}

function firstOfLastWholeMonth(until: Moment): string {
  const runningMonth = dayOf(until + TICK).slice(0, 7);
  const lastDay = dayOf(momentAt(`${runningMonth}-01`, 0) - TICK);
  return `${lastDay.slice(0, 7)}-01`;
}
