import { deterministicId } from '@redress/kernel';
import { Diary } from '../diary.js';
import type { CityStep } from '../life.js';
import { handler, hotlineDesk } from '../people.js';
import { randomFor } from '../random.js';
import type { Moment } from '../shanghai-time.js';
import type { Case } from './script.js';

const RETURNED_PER_MILLE = 40;
const UPHELD_PER_MILLE = 750;

/** A return that happens to the ticket whichever department gets it. */
export interface PlannedReturn {
  readonly reason: string;
  readonly upheld: boolean;
  readonly returnedAt: Moment;
  readonly arbitratedAt: Moment;
  /** Decides which department gets it next. */
  readonly lot: number;
}

/** The return that awaits the ticket; null for most. */
export function planReturn({ city, number }: Case, receivedAt: Moment): PlannedReturn | null {
  const random = randomFor(city, number, 'custody');
  if (!random.chance(RETURNED_PER_MILLE)) return null;
  const diary = new Diary(random, receivedAt);
  diary.soon();
  const returnedAt = diary.now;
  diary.workingDays(random.between(0, 1));
  const upheld = random.chance(UPHELD_PER_MILLE);
  const reason = upheld
    ? 'not-our-duty'
    : random.pick(['unclear', 'address-unclear', 'known-answer', 'missing-element']);
  return { reason, upheld, returnedAt, arbitratedAt: diary.now, lot: random.below(1000) };
}

/** The department sends it back; a dispatcher decides. With no other department there is nowhere else to send it. */
export function returnSteps(
  { city, number }: Case,
  planned: PlannedReturn,
  department: string,
  others: readonly string[],
): readonly CityStep[] {
  const next = planned.upheld ? others[planned.lot % others.length] : undefined;
  return [
    {
      name: 'return-ticket',
      key: deterministicId('city', city, String(number), 'return'),
      as: handler(department, 1 + (planned.lot % 6)),
      moment: planned.returnedAt,
      body: { reason: planned.reason },
    },
    {
      name: 'arbitrate-return',
      key: deterministicId('city', city, String(number), 'arbitration'),
      as: hotlineDesk('dispatcher', 1 + (planned.lot % 8)),
      moment: planned.arbitratedAt,
      body: next === undefined ? { outcome: 'rejected' } : { outcome: 'upheld', reassignTo: next },
    },
  ];
}
