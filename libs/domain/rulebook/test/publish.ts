import type { Command, Decision, Event, Recorded } from '@redress/kernel';
import { rulebook, SHIPPED_RULEBOOK, type Rulebook } from '../src/index.js';
import order121 from '../src/rule-sets/data/order-121.json' with { type: 'json' };

export const TODAY = '2026-11-24';

/** A rule set for next year. */
export const NEXT_RULE_SET = { ...order121, id: 'order-200', effectiveFrom: '2027-01-01' };

/** What the law gives every year, besides its first day. */
const FESTIVALS = {
  ...{ zh: '节日', en: 'Festivals', inLieu: '', worked: '' },
  off: '02-05 02-06 02-07 05-01 05-02 10-01 10-02 10-03',
  statutory: '02-05 02-06 02-07 05-01 05-02 10-01 10-02 10-03',
};

/** A calendar year whose first holiday may be another one. */
export function year2027(over: object = {}) {
  const holiday = {
    zh: '元旦',
    en: "New Year's Day",
    off: '01-01 01-02 01-03',
    statutory: '01-01',
    inLieu: '',
    worked: '',
  };
  return { year: 2027, source: '国办通知', holidays: [{ ...holiday, ...over }, FESTIVALS] };
}

export function command<Input extends object>(input: Input, day = TODAY): Command<Input> {
  return { at: `${day}T04:00:00.000Z`, ...input } as Command<Input>;
}

/** The rule book after a decision. Throws when it is a refusal. */
export function after(decision: Decision<Event>, before: Rulebook = SHIPPED_RULEBOOK): Rulebook {
  if (decision.refused) throw new Error(decision.code);
  const recorded = decision.events.map((event) => ({ ...event, stream: 'rulebook' }) as unknown as Recorded);
  return recorded.reduce(rulebook.fold.evolve, before);
}
