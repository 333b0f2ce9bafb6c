import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK as rulebook } from '@redress/rulebook';
import { classifyTicket, followUpTicket, registerTicket } from '../src/index.js';
import { assigned, classified, concluded, given, on, registered, signedFor, signedOff } from './scenario.js';

const submission = {
  kind: 'complaint',
  channel: 'phone',
  submission: 'submission-1',
  source: null,
  receivedOn: '2026-05-06',
  area: null,
  person: 'person-1',
  anonymous: false,
  respondent: null,
  personal: { name: { subject: 'person-1', text: '甲' } },
  classification: null,
} as const;

describe('intake', () => {
  it('registers a submission and hands its personal values over for sealing, outside the data', () => {
    const decision = registerTicket({ status: 'unregistered' }, { ...on('2026-05-06'), ...submission }, rulebook);
    expect(decision).toMatchObject({
      refused: false,
      events: [{ type: 'TicketRegistered', personal: submission.personal }],
    });
    expect(JSON.stringify('events' in decision && decision.events.map((event) => event.data))).not.toContain('甲');
  });

  it('classifies in the same decision when the dictionary knows the subject', () =>
    given()
      .when((t) =>
        registerTicket(
          t,
          {
            ...on('2026-05-06'),
            ...submission,
            classification: { category: 'food', complex: false, by: 'rules', rule: 'food' },
          },
          rulebook,
        ),
      )
      .then(registered(), classified));

  it('refuses a complaint without a complainant (Order 121 Art. 10)', () =>
    given()
      .when((t) => registerTicket(t, { ...on('2026-05-06'), ...submission, anonymous: true }, rulebook))
      .thenRefused('complainant-missing'));

  it('takes an anonymous report, for a report is never refused because of who sent it', () =>
    given()
      .when((t) => registerTicket(t, { ...on('2026-05-06'), ...submission, kind: 'report', anonymous: true }, rulebook))
      .then(registered({ kind: 'report', anonymous: true })));

  it('refuses a receipt in the future', () =>
    given()
      .when((t) => registerTicket(t, { ...on('2026-05-06'), ...submission, receivedOn: '2026-05-07' }, rulebook))
      .thenRefused('day-out-of-range'));

  it('registers a ticket once', () =>
    given(registered())
      .when((t) => registerTicket(t, { ...on('2026-05-06'), ...submission }, rulebook))
      .thenRefused('wrong-state-registered'));

  it('lists the categories when a classification names none of them', () => {
    const valid = given(registered())
      .when((t) =>
        classifyTicket(t, { ...on('2026-05-06'), category: 'nonsense', complex: false, by: 'operator', rule: null }),
      )
      .validInstead('category-unknown');
    expect(valid).toContain('food');
  });

  it('asks again after nobody was reached, and records no answer that nobody gave', () => {
    const done = given(
      registered(),
      classified,
      assigned('market-east'),
      signedFor('market-east'),
      signedOff,
      concluded,
    );
    const answer = { ...on('2026-05-22'), on: '2026-05-22', resolved: null, satisfaction: null };
    done
      .when((t) => followUpTicket(t, { ...answer, reached: false }))
      .then({
        type: 'TicketFollowedUp',
        data: { on: '2026-05-22', reached: false, resolved: null, satisfaction: null },
      });
    done
      .when((t) => followUpTicket(t, { ...answer, reached: false, satisfaction: 'satisfied' }))
      .thenRefused('answer-without-contact');
    done.when((t) => followUpTicket(t, { ...answer, reached: true, on: '2026-05-19' })).thenRefused('day-out-of-range');
  });
});
