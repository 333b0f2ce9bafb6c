import { addDays, type LocalDate } from '@redress/kernel';
import { lifeFrom } from './life-from.js';
import type { CityLife } from './life.js';
import { dayOf, isWorked, momentAt, TICK, workedFrom, workingDaysAfter, type Moment } from './shanghai-time.js';
import type { Script } from './steps/script.js';
import { answer } from './steps/consultation.js';

/** A consultation is answered within five working days of its receipt, by the limit of the hotline. */
const ANSWER_WITHIN = 5;
const TEN_O_CLOCK = 10 * 3600;
/** Numbers that no life of the city itself has. */
const FIRST_NUMBER = 1_000_001;

/** How far a consultation on a desk has come. */
type Work = 'to be signed for' | 'to be answered' | 'to be signed off' | 'to be followed up';

/** What lies on the desks: in how many working days it is due, and what is to be done. The first one is late. */
const ON_DESKS: readonly (readonly [dueIn: number, work: Work])[] = [
  [-1, 'to be answered'],
  [0, 'to be answered'],
  [0, 'to be answered'],
  [0, 'to be signed off'],
  [1, 'to be signed off'],
  [1, 'to be followed up'],
  [2, 'to be followed up'],
  [1, 'to be answered'],
  [1, 'to be answered'],
  [3, 'to be answered'],
  [4, 'to be signed for'],
];

/** Consultations that are not done yet at a moment, so that whoever looks then finds work: late, due today, soon, and waiting for a signature or a call. */
export function deskLives(city: string, until: Moment): readonly CityLife[] {
  // A city that ends at midnight leaves its desks to the morning after.
  const today = workedFrom(dayOf(until + TICK));
  return ON_DESKS.map(([dueIn, work], index) => {
    const receivedOn = workingDaysBefore(today, ANSWER_WITHIN - dueIn);
    const beginning = { city, number: FIRST_NUMBER + index, receivedAt: momentAt(receivedOn, TEN_O_CLOCK), until };
    const write = (script: Script): void => writeUpTo(script, work, today);
    return lifeFrom(beginning, { kind: 'consultation', complex: false, write });
  });
}

function writeUpTo(script: Script, work: Work, today: LocalDate): void {
  if (work === 'to be signed for') return;
  script.diary.soon();
  script.handler('sign-for-ticket', {});
  if (work === 'to be answered') return;
  // What follows soon happens on the next working morning at the latest, and so before today.
  script.diary.until(workingDaysBefore(today, 2));
  answer(script);
  script.diary.soon();
  script.handler('request-sign-off', {});
  if (work === 'to be signed off') return;
  script.diary.soon();
  script.leader('sign-off-ticket', {});
}

/** The working day that so many working days follow up to a working day. */
function workingDaysBefore(day: LocalDate, n: number): LocalDate {
  let before = addDays(day, -n);
  while (!isWorked(before) || workingDaysAfter(before, n) > day) before = addDays(before, -1);
  return before;
}
