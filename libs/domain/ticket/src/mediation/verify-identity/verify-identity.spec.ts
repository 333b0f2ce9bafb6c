import { describe, expect, it } from '@jest/globals';
import { given, on, type Past } from '../../../test/scenario.js';
import { complaint } from '../../../test/stories.js';
import { verifyIdentity, type IdentityVerified } from './verify-identity.js';

const requested: Past = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } };
const verified: IdentityVerified = { type: 'IdentityVerified', data: { verifiedOn: '2026-05-11' } };
const pausedFor = (reason: 'identity-supplement' | 'appraisal'): Past => ({
  type: 'LimitPaused',
  data: { limit: 'initial-check', reason, on: '2026-05-07', until: '2026-05-13', document: null },
});
const resumed: Past = { type: 'LimitResumed', data: { limit: 'initial-check', on: '2026-05-11' } };
const verify = { ...on('2026-05-11'), verifiedOn: '2026-05-11' };

describe('proof of identity', () => {
  it('is recorded when it was asked for', () => {
    given(...complaint, requested)
      .when(verifyIdentity, verify)
      .then(verified);
    expect(given(...complaint, requested, verified).ticket).toMatchObject({ identity: 'verified' });
  });

  it('is not recorded when it was not asked for, or was given already', () => {
    for (const events of [[], [requested, verified]])
      given(...complaint, ...events)
        .when(verifyIdentity, verify)
        .thenRefused('wrong-state-identity-not-requested');
  });

  it('lets the initial check run on that stood still for it, and no other pause end', () => {
    given(...complaint, requested, pausedFor('identity-supplement'))
      .when(verifyIdentity, verify)
      .then(verified, resumed);
    given(...complaint, requested, pausedFor('appraisal'))
      .when(verifyIdentity, verify)
      .then(verified);
    given(...complaint, requested, pausedFor('identity-supplement'))
      .when(verifyIdentity, { ...on('2026-05-14'), verifiedOn: '2026-05-14' })
      .then({ type: 'IdentityVerified', data: { verifiedOn: '2026-05-14' } });
    given(...complaint, requested, pausedFor('identity-supplement'), resumed)
      .when(verifyIdentity, verify)
      .then(verified);
  });

  it('lies at or after the day on which it was asked for', () =>
    given(...complaint, requested)
      .when(verifyIdentity, { ...verify, verifiedOn: '2026-05-06' })
      .thenRefused('day-too-early', {
        values: { field: 'verifiedOn', earliestField: 'requestedOn', earliest: '2026-05-07' },
      }));
});
