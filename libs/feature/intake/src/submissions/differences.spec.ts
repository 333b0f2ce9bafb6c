import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@redress/event-store';
import type { TicketClassified, TicketRegistered } from '@redress/ticket';
import { differencesIn } from './differences.js';
import type { Registration } from './registration.js';
import type { SubmissionBody } from './submission-body.js';

const data: TicketRegistered['data'] = {
  ...{ kind: 'complaint', channel: 'phone', number: '20260506-482159374', source: null, receivedOn: '2026-05-06' },
  ...{ area: 'east', person: 'person-1', anonymous: false, respondent: null, calendar: null },
};
const classified: TicketClassified['data'] = { category: 'food', complex: false, by: 'rules', rule: 'word-in-title' };
const eventOf = (type: string, of: object) => ({ envelope: { type, data: of } }) as unknown as RecordedEvent;
const events = [eventOf('TicketRegistered', data), eventOf('TicketClassified', classified)];
const registration: Registration = { id: 'ticket-1', registered: events[0]!, ofCommand: events };
const opened = { title: '标题', text: '内容', name: '甲', respondentName: '店' };
const body: SubmissionBody = {
  ...{ channel: 'phone', area: 'east', title: '标题', text: '内容' },
  ...{ person: { name: '甲' }, respondent: { name: '店' } },
};

describe('a submission that comes again', () => {
  it.each<[what: string, more: Partial<SubmissionBody>]>([
    ['word for word', {}],
    ['with what the platform found out', { kinds: ['complaint'], category: 'food' }],
    ['with a kind more, whose ticket may not be told', { kinds: ['complaint', 'report'] }],
    ['at another minute of the same day', { receivedAt: '2026-05-06T10:00:00+08:00' }],
    ['with an empty field more', { person: { name: '甲', phone: '' } }],
  ])('is the same %s', (_what, more) => expect(differencesIn(registration, opened, { ...body, ...more })).toEqual([]));

  it.each<[field: string, more: Partial<SubmissionBody>]>([
    ['kinds', { kinds: ['consultation'] }],
    ['channel', { channel: 'letter' }],
    ['receivedAt', { receivedAt: '2026-05-06T23:00:00Z' }],
    ['area', { area: 'west' }],
    ['category', { category: 'clothing' }],
    ['title', { title: '另一标题' }],
    ['text', { text: '另一内容' }],
    ['person.name', { person: {} }],
    ['person.phone', { person: { name: '甲', phone: '13800138000' } }],
    ['person.address', { person: { name: '甲', address: '某处' } }],
    ['person.account', { person: { name: '甲', account: 'wang' } }],
    ['respondent.name', { respondent: { name: '另一店' } }],
    ['respondent.address', { respondent: { name: '店', address: '某处' } }],
  ])('differs in %s', (field, more) =>
    expect(differencesIn(registration, opened, { ...body, ...more })).toEqual([field]),
  );

  it('differs in the answer that a consultation was given at once', () => {
    const asked = [eventOf('TicketRegistered', { ...data, kind: 'consultation' }), eventOf('AnsweredAtOnce', {})];
    const consultation: Registration = { id: 'ticket-1', registered: asked[0]!, ofCommand: asked };
    const differences = (answer: Partial<SubmissionBody>) =>
      differencesIn(consultation, { ...opened, answer: '可以' }, { ...body, ...answer });
    expect(differences({ answer: '可以' })).toEqual([]);
    for (const other of [{ answer: '不可以' }, {}]) expect(differences(other)).toEqual(['answer']);
  });

  it('is not compared where the person was erased', () =>
    expect(differencesIn(registration, { ...opened, name: null, text: null }, { ...body, text: '另一' })).toEqual([]));
});
