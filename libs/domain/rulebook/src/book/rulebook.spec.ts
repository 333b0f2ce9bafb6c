import { describe, expect, it } from '@jest/globals';
import { canonicalBytes, foldEvents, type CommandMeta, type Decision, type Refusal } from '@redress/kernel';
import { addWorkingDays } from '../calendar/working-days.js';
import order121 from '../rule-sets/data/order-121.json' with { type: 'json' };
import { approveRuleSet, MOST_BYTES, proposeRuleSet } from './propose-rule-set.js';
import { publishCalendarYear } from './publish-calendar-year.js';
import { rulesFor, SHIPPED_RULEBOOK } from './rulebook.js';
import type { RulebookEvent } from './rulebook-events.js';
import { rulebookFold } from './rulebook-fold.js';

const by = (id: string, role: 'administrator' | 'leader' | 'handler' = 'leader', at = '2026-11-24'): CommandMeta => ({
  commandId: '00000000-0000-4000-8000-000000000000',
  at: `${at}T04:00:00.000Z`,
  actor: { role, id, department: null },
  causation: null,
  correlation: 'c',
});

const document = { ...order121, id: 'order-200', effectiveFrom: '2027-01-01' };
const eventsOf = (decision: Decision<RulebookEvent>): readonly RulebookEvent[] => {
  if (decision.refused) throw new Error(decision.message);
  return decision.events;
};
const stateOf = (events: readonly RulebookEvent[]) => foldEvents(rulebookFold, events);
const propose = (state = rulebookFold.initial, over: object = {}, meta = by('admin', 'administrator')) =>
  proposeRuleSet(state, { ...meta, document: { ...document, ...over }, openTickets: 'keep' });

const proposed = eventsOf(propose());
const { digest } = stateOf(proposed).proposals.get('order-200')!.ruleSet;
const approve = (events: readonly RulebookEvent[], meta: CommandMeta, over: object = {}) =>
  approveRuleSet(stateOf(events), { ...meta, id: 'order-200', digest, ...over });

describe('a rule set', () => {
  it('is published with the second approval, and governs from its day on', () => {
    const first = [...proposed, ...eventsOf(approve(proposed, by('leader-1')))];
    expect(stateOf(first).rulebook).toBe(SHIPPED_RULEBOOK);
    const second = eventsOf(approve(first, by('leader-2')));
    expect(second.map(({ type }) => type)).toEqual(['RuleSetApproved', 'RuleSetPublished']);
    const { rulebook, proposals } = stateOf([...first, ...second]);
    expect(proposals.size).toBe(0);
    const ruleSetOn = (receivedOn: string) =>
      rulesFor(rulebook, { receivedOn, calendar: null, ruleSet: null }).ruleSet.id;
    expect([ruleSetOn('2026-12-31'), ruleSetOn('2027-01-01')]).toEqual(['order-121', 'order-200']);
  });

  it('is approved by two people, neither of whom proposed it', () => {
    const first = [...proposed, ...eventsOf(approve(proposed, by('leader-1')))];
    expect(approve(first, by('leader-1'))).toMatchObject({ code: 'same-person' });
    expect(approve(proposed, by('admin', 'administrator'))).toMatchObject({ code: 'same-person' });
    expect(approve(proposed, by('x', 'handler'))).toMatchObject({ code: 'approval-missing' });
  });

  it('never reaches back: neither when proposed nor when the approvals come late', () => {
    expect(propose(undefined, { effectiveFrom: '2026-11-24' })).toMatchObject({ code: 'retroactive' });
    expect(approve(proposed, by('leader-1', 'leader', '2027-01-01'))).toMatchObject({ code: 'retroactive' });
  });

  it('says how large it is and may be when its grounds are too wordy for an event', () => {
    const sizeOf = (decision: Decision<RulebookEvent>) => {
      const [event] = eventsOf(decision);
      if (event?.type !== 'RuleSetProposed') throw new Error(`${event?.type} is no proposal`);
      return canonicalBytes(event.data.ruleSet).length;
    };
    let room = MOST_BYTES - sizeOf(propose());
    const wordy = (text: string) => {
      const more = Math.min(room, 200 - text.length);
      room -= more;
      return text + 'x'.repeat(more);
    };
    const refusalGrounds = document.refusalGrounds.map(({ zh, en, ...ground }) => ({
      ...ground,
      zh: wordy(zh),
      en: wordy(en),
    }));
    expect(sizeOf(propose(undefined, { refusalGrounds }))).toBe(MOST_BYTES);
    const tooLarge = propose(undefined, { refusalGrounds, zh: `${document.zh}x` });
    expect(tooLarge).toMatchObject({ code: 'rule-set-too-large', valid: [`<= ${MOST_BYTES}`] });
    expect(tooLarge).toHaveProperty('message', expect.stringContaining(`${MOST_BYTES + 1} bytes`));
  });

  it('is approved as it was read: another content drops the approvals', () => {
    const first = [...proposed, ...eventsOf(approve(proposed, by('leader-1')))];
    const changed = [...first, ...eventsOf(propose(stateOf(first), { zh: '另一版' }))];
    expect(stateOf(changed).proposals.get('order-200')!.approvals).toEqual([]);
    expect(approve(changed, by('leader-2'))).toMatchObject({ code: 'other-content' });
  });

  it('is proposed by an administrator, valid, and under a name and a day of its own', () => {
    expect(propose(undefined, {}, by('leader-1'))).toMatchObject({ code: 'administrator-only' });
    expect(propose(undefined, { id: 'order-121' })).toMatchObject({ code: 'rule-set-exists' });
    const invalid = propose(undefined, { limits: {} }) as Refusal;
    expect(invalid.code).toBe('rule-set-invalid');
    expect(invalid.valid!.length).toBeGreaterThan(5);
    expect(eventsOf(propose(stateOf(proposed)))).toEqual([]);
  });
});

describe('a calendar year', () => {
  const holiday = (over: object = {}) => ({
    ...{ zh: '元旦', en: "New Year's Day", off: '01-01 01-02 01-03', statutory: '01-01', inLieu: '', worked: '' },
    ...over,
  });
  const publish = (year: object, meta = by('admin', 'administrator'), state = rulebookFold.initial) =>
    publishCalendarYear(state, {
      ...meta,
      document: { year: 2027, source: '国办通知', holidays: [holiday()], ...year },
    });

  it('makes the deadlines that reach it sure', () => {
    const { rulebook } = stateOf(eventsOf(publish({})));
    expect(addWorkingDays(SHIPPED_RULEBOOK.calendar, '2026-12-30', 2)).toEqual({
      day: '2027-01-01',
      provisional: true,
    });
    expect(addWorkingDays(rulebook.calendar, '2026-12-30', 2)).toEqual({ day: '2027-01-04', provisional: false });
    expect(rulebook.calendar.source).toContain('2027: 国办通知');
  });

  it('leaves every earlier calendar to the tickets that were counted by it', () => {
    const { rulebook } = stateOf(eventsOf(publish({})));
    expect([...rulebook.calendars.keys()]).toEqual([SHIPPED_RULEBOOK.calendar.version, rulebook.calendar.version]);
    const stamp = { receivedOn: '2026-12-30', ruleSet: null } as const;
    expect(rulesFor(rulebook, { ...stamp, calendar: null }).calendar).toBe(SHIPPED_RULEBOOK.calendar);
    expect(() => rulesFor(SHIPPED_RULEBOOK, { ...stamp, calendar: rulebook.calendar.version })).toThrow(
      'does not hold',
    );
  });

  it('may change a known year, and changes nothing when it says the same again', () => {
    const known = SHIPPED_RULEBOOK.calendarData.years.find(({ year }) => year === 2026)!;
    expect(eventsOf(publish({ year: 2026, holidays: known.holidays }))).toEqual([]);
    const longer = known.holidays.map((each) => (each.zh === '元旦' ? { ...each, off: `${each.off} 01-05` } : each));
    const { rulebook } = stateOf(eventsOf(publish({ year: 2026, holidays: longer })));
    expect(rulebook.calendarData.years.filter(({ year }) => year === 2026)).toHaveLength(1);
    expect(addWorkingDays(rulebook.calendar, '2026-01-04', 1).day).toBe('2026-01-06');
  });

  it('leaves no gap, and is an administrator’s to publish', () => {
    expect(publish({ year: 2028 })).toMatchObject({ code: 'year-gap', valid: ['2027'] });
    expect(publish({}, by('leader-1'))).toMatchObject({ code: 'administrator-only' });
  });

  it.each([
    [{ off: '02-30', statutory: '' }, 'no day of 2027'],
    [{ off: '01-02' }, 'not among the days off'],
    [{ worked: '01-04' }, 'no weekend'],
    [{ off: '01-01 01-01' }, 'stands twice'],
    [{ off: '1-1' }, 'pattern'],
  ])('is refused with %j, which is %s', (over, problem) => {
    const refusal = publish({ holidays: [holiday(over)] }) as Refusal;
    expect(refusal.code).toBe('calendar-year-invalid');
    expect(refusal.valid!.join()).toContain(problem);
  });
});
