import { describe, expect, it } from '@jest/globals';
import { encodeEnvelope, MOST_DATA_BYTES, canonicalBytes, type Envelope } from '@redress/kernel';
import { RULE_SETS, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { DIGEST, EXTENSION, given, MADE, person } from '../../../test/given.js';
import { requests } from '../../aggregate.js';
import { makeRequestAct, type MakeRequest } from './make-request.js';

const { digest: _, ...order121 } = RULE_SETS.at(-1)!;
const document = { ...order121, id: 'order-200', effectiveFrom: '2027-01-01' };
const proposal = (of: object): MakeRequest => ({
  ...{ ...EXTENSION, kind: 'rule-set', subject: 'rulebook', office: null, act: 'publish-rule-set' },
  asks: { document: { ...document, ...of }, openTickets: 'keep' },
});

describe('making a request', () => {
  it('says what would be carried out, for whom it is, and whom its ticket concerns', () => {
    given([]).when(makeRequestAct, EXTENSION).then(MADE);
  });

  it('names no person, because its input stands in the log in the clear', () => {
    const person = { subject: 'person-7', text: '王某' };
    const unit = { ...EXTENSION, kind: 'odr-unit', subject: 'offices', act: 'register-odr-unit' } as const;
    const asks = { code: 'ODR-2', name: null, from: '2026-12-01' };
    given([])
      .when(makeRequestAct, { ...unit, asks: { ...asks, person } })
      .thenRefused('content-personal');
  });

  it('waits for a decision, belongs to its office, and knows who asked, a deputy as both', () => {
    const { request } = given([MADE], person('li', { for: 'zhao' }));
    expect(requests.personOf?.(request)).toBe(EXTENSION.person);
    expect(request).toMatchObject({ status: 'open', office: 'market-east', digest: DIGEST, askedBy: ['li', 'zhao'] });
  });

  it('is made once', () => {
    given([MADE]).when(makeRequestAct, EXTENSION).thenRefused('wrong-state-request');
  });

  it('carries out only an act of its kind, on a thing that has the act', () => {
    const area = { ...EXTENSION, kind: 'area', subject: 'offices', act: 'register-area' } as const;
    given([])
      .when(makeRequestAct, { ...area, act: 'publish-rule-set' })
      .thenRefused('act-not-of-kind', ['register-area', 'rename-area', 'close-area']);
    given([])
      .when(makeRequestAct, { ...area, subject: 'ticket-1' })
      .thenRefused('subject-not-of-kind', ['offices']);
    given([])
      .when(makeRequestAct, { ...EXTENSION, subject: 'ticketless' })
      .thenRefused('subject-not-of-kind');
    given([])
      .when(makeRequestAct, { ...EXTENSION, kind: 'token' })
      .thenRefused('kind-without-act');
  });

  it('of the rule book is checked before any approver reads it', () => {
    const { asks, ...rest } = proposal({});
    given([])
      .when(makeRequestAct, { ...rest, asks })
      .then(expect.objectContaining({ type: 'RequestMade' }));
    given([])
      .when(makeRequestAct, proposal({ limits: {} }))
      .thenRefused('rule-set-invalid');
    given([])
      .when(makeRequestAct, proposal({ effectiveFrom: '2026-11-28' }))
      .thenRefused('retroactive');
    const year = {
      ...proposal({}),
      kind: 'calendar-year',
      act: 'publish-calendar-year',
      asks: { document: {} },
    } as const;
    given([]).when(makeRequestAct, year).thenRefused('calendar-year-invalid');
  });

  it.each<[what: string, asks: object]>([
    ['a fraction', { days: 1.5 }],
    ['a NUL, which no table holds', { name: { zh: 'a\0', en: 'b' } }],
    ['half a sign', { name: { zh: '\ud800', en: 'b' } }],
  ])('holds plain JSON of whole numbers and texts that can be read, hence not %s', (_what, asks) => {
    given([])
      .when(makeRequestAct, { ...EXTENSION, asks })
      .thenRefused('content-not-plain');
  });

  it('fits one event, also when every id of its envelope is long', () => {
    const sized = (bytes: number) => ({ ...EXTENSION, asks: { text: 'x'.repeat(bytes) } });
    const room = MOST_DATA_BYTES - canonicalBytes(sized(0)).length;
    given([])
      .when(makeRequestAct, sized(room + 1))
      .thenRefused('request-too-large');
    given([])
      .when(makeRequestAct, sized(room))
      .then(expect.objectContaining({ type: 'RequestMade' }));
    const largest = sized(room);
    const [id, hash, name] = ['x'.repeat(36), 'x'.repeat(64), 'x'.repeat(64)];
    const actor = {
      account: name,
      person: name,
      role: 'system-administrator',
      office: name,
      revision: 1e9,
      for: name,
    } as const;
    const sealedField = { subject: id, commitment: 'x'.repeat(44) };
    const envelope: Envelope = {
      ...{ v: 1, id, commandId: id, stream: `request-${id}`, revision: 0, previous: hash, type: 'RequestMade' },
      ...{ occurredAt: 'x'.repeat(24), recordedAt: 'x'.repeat(24), actor, causation: id, correlation: name },
      data: largest,
      sealed: { remark: sealedField },
    };
    expect(() => encodeEnvelope(envelope)).not.toThrow();
  });

  it('has room for every rule set that ships', () => {
    for (const { digest: _, ...ruleSet } of SHIPPED_RULEBOOK.ruleSets) {
      const next = { ...ruleSet, id: 'order-200', effectiveFrom: '2027-01-01' };
      given([])
        .when(makeRequestAct, proposal(next))
        .then(expect.objectContaining({ type: 'RequestMade' }));
    }
  });
});
