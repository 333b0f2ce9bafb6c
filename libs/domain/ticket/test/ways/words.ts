import { addDays, type LocalDate } from '@redress/kernel';
import { TICKET_ACTS } from '../../src/index.js';
import { COMMANDS, TODAY } from '../commands.js';

/** One thing to try on a ticket: an act with one choice of words, as they are said {@link TODAY}. */
export interface Words {
  readonly act: string;
  readonly input: object;
}

/** What else the command of an act may say, if that leads somewhere else than its line in `commands.ts`. */
const OTHERWISE: Readonly<Record<string, readonly object[]>> = {
  'answer-as-odr-unit': [{ outcome: 'not-settled' }],
  'arbitrate-return': [
    { outcome: 'upheld', reassignTo: null },
    { outcome: 'upheld', reassignTo: 'market-west' },
  ],
  'assign-ticket': [{ department: 'market-east' }],
  'change-kind': [{ to: 'complaint' }, { to: 'consultation' }],
  'end-wait-for-citizen': [{ added: null }],
  'pause-limit': [{ limit: 'case-decision', reason: 'hearing' }],
  'record-supervisory-check': [{ leadFound: true }],
  'return-ticket': ['duplicate', 'unclear', 'wrong-kind', 'known-answer', 'withdrawn'].map((reason) => ({ reason })),
  'settle-jurisdiction': [{ authority: { name: '某局', toldBy: 'phone' } }],
  'transfer-ticket': [{ to: 'market-east' }],
};

/** The platform expires a referral on the day that has begun. */
const ON_THE_DAY_ITSELF: Readonly<Record<string, object>> = { 'expire-odr-referral': { day: TODAY } };

/** Everything to try on a ticket that exists. */
export const WORDS: readonly Words[] = Object.values(TICKET_ACTS)
  .flat()
  .filter(({ name }) => name !== 'register-ticket')
  .flatMap(({ name }) => [{}, ...(OTHERWISE[name] ?? [])].map((other) => wordsOf(name, other)));

/** The days that words name, and how far each lies from {@link TODAY}. */
const DISTANCES = new Map<unknown, number>([-1, 0, 1].map((n) => [addDays(TODAY, n), n]));

/** The words as they are said on another day. */
export function onDay({ act, input }: Words, day: LocalDate): Words {
  const moved = Object.entries(input).map(([name, value]) => {
    const distance = DISTANCES.get(value);
    return [name, distance === undefined ? value : addDays(day, distance)];
  });
  return { act, input: Object.fromEntries(moved) };
}

function wordsOf(act: string, other: object): Words {
  const usual = COMMANDS[act];
  if (usual === undefined) throw new Error(`commands.ts has no command of ${act}`);
  return { act, input: { ...usual, ...ON_THE_DAY_ITSELF[act], ...other } };
}
