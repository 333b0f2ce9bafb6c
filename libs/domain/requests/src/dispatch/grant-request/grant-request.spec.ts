import { describe, expect, it } from '@jest/globals';
import { canonicalDigest } from '@redress/kernel';
import { RULE_SETS } from '@redress/rulebook';
import { DIGEST, EXTENSION, given, GRANTED, MADE, person, REFUSED, WITHDRAWN } from '../../../test/given.js';
import { digestOf, type RequestContent } from '../../request.js';
import { grantRequestAct } from './grant-request.js';

const digest = DIGEST;

describe('granting a request', () => {
  it('names the content that is agreed to', () => {
    given([MADE]).when(grantRequestAct, { digest }).then(GRANTED);
    given([MADE])
      .when(grantRequestAct, { digest: canonicalDigest({}) })
      .thenRefused('other-content', [DIGEST]);
    expect(given([MADE, GRANTED]).request.status).toBe('granted');
  });

  it('names another content as soon as anything of it differs', () => {
    const other: readonly Partial<RequestContent>[] = [
      { kind: 'pause' },
      { subject: 'ticket-2' },
      { act: 'extend-case-decision' },
      { asks: { approvedOn: '2026-11-27' } },
    ];
    const digests = other.map((part) => digestOf({ ...EXTENSION, ...part }));
    expect(new Set([DIGEST, ...digests]).size).toBe(5);
  });

  it('needs another natural person than who asked; a deputy counts as both', () => {
    given([MADE])
      .when(grantRequestAct, { digest }, person('li', { account: 'li:2', role: 'leader' }))
      .thenRefused('same-person');
    given([MADE])
      .when(grantRequestAct, { digest }, person('wang', { for: 'li' }))
      .thenRefused('same-person');
    const asDeputy = given([MADE], person('wang', { for: 'li' }));
    asDeputy.when(grantRequestAct, { digest }, person('li')).thenRefused('same-person');
    asDeputy.when(grantRequestAct, { digest }, person('zhao')).then(GRANTED);
  });

  it.each([[GRANTED], [REFUSED], [WITHDRAWN]])('happens while it waits, not after %j', (ended) => {
    given([MADE, ended]).when(grantRequestAct, { digest }).thenRefused('wrong-state-request');
  });

  it('is not for a request that was never made', () => {
    given([]).when(grantRequestAct, { digest }).thenRefused('not-found');
  });

  it('of a rule set is refused once its day has begun', () => {
    const { digest: _, ...order121 } = RULE_SETS.at(-1)!;
    const asks = { document: { ...order121, id: 'order-200', effectiveFrom: '2026-12-01' }, openTickets: 'keep' };
    const content = { kind: 'rule-set', subject: 'rulebook', act: 'publish-rule-set', asks } as const;
    const data = { ...content, office: null, person: null };
    const proposed = given([{ type: 'RequestMade', data }]);
    const input = { digest: digestOf(data) };
    proposed
      .when(grantRequestAct, input, person('wang'), '2026-11-30T15:59:59.000Z')
      .then({ type: 'RequestGranted', data: input });
    proposed.when(grantRequestAct, input, person('wang'), '2026-11-30T16:00:00.000Z').thenRefused('retroactive');
  });
});
