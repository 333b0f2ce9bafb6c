import { describe, expect, it } from '@jest/globals';
import type { AnyAct } from '@redress/kernel';
import { given, MADE } from '../test/given.js';
import { REQUESTS_ACTS } from './acts.generated.js';
import { PROPOSAL_KINDS, TICKET_REQUEST_KINDS } from './kind.js';
import { rightOf, type RequestActName } from './right-of.js';

const ACTS: readonly RequestActName[] = ['make-request', 'grant-request', 'refuse-request', 'withdraw-request'];

describe('the right to act on a request', () => {
  it('is asked for, granted, refused and withdrawn for a ticket', () => {
    expect(ACTS.map((act) => rightOf(act, 'late-claim'))).toEqual([
      'ask-for-late-claim',
      'grant-late-claim',
      'refuse-late-claim',
      'withdraw-late-claim',
    ]);
  });

  it('is proposed, approved, rejected and withdrawn for the installation', () => {
    expect(ACTS.map((act) => rightOf(act, 'rule-set'))).toEqual([
      'propose-rule-set',
      'approve-rule-set',
      'reject-rule-set',
      'withdraw-rule-set',
    ]);
  });

  it('is one of its own for each kind and act but none is shared', () => {
    const kinds = [...TICKET_REQUEST_KINDS, ...PROPOSAL_KINDS];
    expect(new Set(kinds.flatMap((kind) => ACTS.map((act) => rightOf(act, kind)))).size).toBe(
      kinds.length * ACTS.length,
    );
  });

  it('is what each act says of the request at hand', () => {
    const rights = REQUESTS_ACTS.dispatch.map((act: AnyAct) =>
      act.right?.of({ kind: 'post' } as never, given([MADE]).request as never),
    );
    expect(rights).toEqual(['grant-extension', undefined, 'propose-post', 'refuse-extension', 'withdraw-extension']);
  });

  it('is none on a request that was never made, so that it looks like one out of scope', () => {
    const rights = REQUESTS_ACTS.dispatch.map((act: AnyAct) =>
      act.right?.of({ kind: 'post' } as never, given([]).request as never),
    );
    expect(rights).toEqual([null, undefined, 'propose-post', null, null]);
  });

  it('is one of those that each act names beforehand', () => {
    for (const act of (REQUESTS_ACTS.dispatch as readonly AnyAct[]).filter(({ right }) => right !== undefined))
      expect(act.right?.anyOf).toContain(act.right?.of({ kind: 'post' } as never, given([MADE]).request as never));
  });
});
