import { describe, expect, it } from '@jest/globals';
import { answeredAtOnce, classified, registered } from '../../../test/events.js';
import { withRules, YEAR_2027 } from '../../../test/rules.js';
import { BOOKS, given, on } from '../../../test/scenario.js';
import { registerTicket } from './register.js';

const { calendar: _, ...facts } = registered().data as { calendar: string | null } & Parameters<
  typeof registerTicket
>[1];
const personal = { name: { subject: 'person-1', text: '甲' } };
const classification = { category: 'food', complex: false, by: 'rules', rule: 'word-in-title' } as const;
const submission = { ...facts, ...on('2026-05-06'), personal, classification: null };

describe('a submission', () => {
  it('becomes a ticket, its personal values handed over for sealing outside the data', () => {
    given()
      .when(registerTicket, submission)
      .then({ ...registered(), personal } as never);
    const decision = registerTicket({ status: 'unregistered' }, submission, { ...BOOKS, rulebook: YEAR_2027 });
    expect(JSON.stringify('events' in decision && decision.events.map(({ data }) => data))).not.toContain('甲');
  });

  it('is classified in the same decision when the dictionary knows the subject', () =>
    given()
      .when(registerTicket, {
        ...submission,
        classification,
      })
      .then(registered(), classified));

  it('that is a report names no rule of the dictionary, which would join it with the complaint that it came with', () =>
    given()
      .when(registerTicket, { ...submission, kind: 'report', source: null, classification })
      .then(registered({ kind: 'report' }), {
        type: 'TicketClassified',
        data: { ...classification, rule: null },
      }));

  it('that asks what is known is answered at once in the same decision, and closed', () => {
    given()
      .when(registerTicket, { ...submission, kind: 'consultation', answer: '周一至周五可以办理' })
      .then(registered({ kind: 'consultation' }), answeredAtOnce);
    given()
      .when(registerTicket, { ...submission, answer: '周一至周五可以办理' })
      .thenRefused('wrong-kind', { values: { kind: 'complaint' }, valid: ['consultation'] });
  });

  it('is of a known category: an unknown code held a name and a phone number', () =>
    given()
      .when(registerTicket, {
        ...submission,
        classification: { category: 'wang-13911112222', complex: false, by: 'operator', rule: null },
      })
      .thenRefused('category-unknown'));

  it('must say who complains (Order 121 Art. 10)', () =>
    given()
      .when(registerTicket, { ...submission, anonymous: true })
      .thenRefused('complainant-missing'));

  it.each(['report', 'consultation'] as const)('may be anonymous as a %s', (kind) =>
    given()
      .when(registerTicket, { ...submission, kind, anonymous: true })
      .then(registered({ kind, anonymous: true })),
  );

  it('was received by today, in Shanghai', () => {
    given()
      .when(registerTicket, { ...submission, receivedOn: '2026-05-07' })
      .thenRefused('received-in-future', { values: { today: '2026-05-06' }, valid: ['2026-05-06'] });
    const justAfterMidnight = { ...submission, at: '2026-05-06T16:00:00.000Z', receivedOn: '2026-05-07' };
    given()
      .when(registerTicket, justAfterMidnight)
      .then(registered({ receivedOn: '2026-05-07' }));
  });

  it('counts as received when the channel says, if it comes in within three working days; else it is a record of the past', () => {
    const today = { ...submission, ...on('2026-05-11') };
    given()
      .when(registerTicket, today)
      .thenRefused('record-of-the-past', { values: { earliest: '2026-05-07' }, valid: ['2026-05-07'] });
    given()
      .when(registerTicket, { ...today, receivedOn: '2026-05-07' })
      .then(registered({ receivedOn: '2026-05-07' }));
  });

  it('received before a switch of the rules and entered after it never switched: it names the rule set from the beginning', () => {
    const rulebook = withRules.set({ id: 'order-200', effectiveFrom: '2026-05-08' }, {}, 'switch');
    const enter = (day: string, receivedOn: string) =>
      given().when(registerTicket, { ...submission, ...on(day), receivedOn }, { ...BOOKS, rulebook });
    enter('2026-05-08', '2026-05-07').then(registered({ receivedOn: '2026-05-07', ruleSet: 'order-200' }));
    enter('2026-05-07', '2026-05-07').then(registered({ receivedOn: '2026-05-07' }));
    enter('2026-05-08', '2026-05-08').then(registered({ receivedOn: '2026-05-08' }));
    expect(given(registered({ ruleSet: 'order-200' })).ticket).toMatchObject({ ruleSet: 'order-200' });
    expect(given(registered()).ticket).toMatchObject({ ruleSet: null });
  });

  it('that waited over midnight is judged by the day on which it was taken in', () =>
    given()
      .when(registerTicket, { ...submission, ...on('2026-05-11'), takenOn: '2026-05-09' })
      .then(registered()));

  it('becomes a ticket once', () =>
    given(registered()).when(registerTicket, submission).thenRefused('wrong-state-registered'));

  it('comes from an area of the register, or from one that is not known', () => {
    given()
      .when(registerTicket, { ...submission, area: 'nowhere' })
      .thenRefused('unknown-area', { valid: ['east', 'west'] });
    given()
      .when(registerTicket, { ...submission, area: 'east' })
      .then(registered({ area: 'east' }));
  });

  it('is stamped with the calendar that it was registered under; the shipped one is null', () =>
    given()
      .when(registerTicket, submission, { rulebook: YEAR_2027 })
      .then(registered({ calendar: YEAR_2027.calendar.version })));
});

describe('the limits of a new ticket start at receipt', () => {
  it.each([
    ['complaint', ['sign-for 2026-05-07', 'answer 2026-05-12', 'initial-check 2026-05-14']],
    ['report', ['sign-for 2026-05-07', 'verification 2026-05-26']],
    ['consultation', ['sign-for 2026-05-07', 'answer 2026-05-12']],
  ] as const)('of a %s', (kind, limits) => expect(given(registered({ kind })).limits()).toEqual(limits));
});

it('begins as a ticket that is registered, in its first round', () =>
  expect(given(registered()).ticket).toMatchObject({
    ...{ status: 'registered', category: null, firstHandler: null, ruleSet: null, earlierRounds: [] },
    custody: { stage: 'registered' },
    round: { number: 1, openedOn: '2026-05-06', because: null, handling: { stage: 'not-opened' }, handledBy: [] },
  }));
