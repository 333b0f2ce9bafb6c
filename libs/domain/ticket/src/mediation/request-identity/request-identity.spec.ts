import { describe, expect, it } from '@jest/globals';
import { withRules } from '../../../test/rules.js';
import { given, on } from '../../../test/scenario.js';
import { complaint } from '../../../test/stories.js';
import type { LimitPaused } from '../pause/pause.js';
import { isOver } from '../../due-days.js';
import type { RegisteredTicket } from '../../ticket.js';
import { requestIdentity, type IdentityRequested } from './request-identity.js';

const requested: IdentityRequested = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } };
/** Asked on a Thursday, with a make-up working Saturday behind it: the fifth working day is the Wednesday. */
const paused = (reason: LimitPaused['data']['reason'], on = '2026-05-07'): LimitPaused => ({
  type: 'LimitPaused',
  data: { limit: 'initial-check', reason, on, until: '2026-05-13', document: null },
});
const request = { ...on('2026-05-07'), requestedOn: '2026-05-07' };

/** A rule set that lets the initial check stand still for proof of identity and for an appraisal. */
const pausing = {
  rulebook: withRules.set(
    { id: 'order-200', effectiveFrom: '2026-05-01' },
    {
      'initial-check': {
        pausedBy: [
          { reason: 'identity-supplement', article: '本地规则' },
          { reason: 'appraisal', article: '本地规则' },
        ],
      },
    },
  ),
};

describe('proof of identity that is asked for (Order 121 Arts. 10, 16)', () => {
  it('leaves the seven working days going on, for no article lets them stand still', () => {
    given(...complaint)
      .when(requestIdentity, request)
      .then(requested);
    expect(given(...complaint, requested).limits()).toEqual(given(...complaint).limits());
    expect(given(...complaint, requested).ticket).toMatchObject({ identity: 'requested' });
  });

  it('is not asked for twice', () =>
    given(...complaint, requested)
      .when(requestIdentity, request)
      .thenRefused('wrong-state-identity-requested'));

  it('lets the check stand still under a rule set with an article for it', () =>
    given(...complaint)
      .when(requestIdentity, request, pausing)
      .then(requested, paused('identity-supplement')));

  it('stood still for ever when the citizen stayed silent; it runs on once the longest wait is over', () => {
    const waiting = given(...complaint, requested, paused('identity-supplement')).ticket as RegisteredTicket;
    expect(isOver(waiting, 'initial-check', '2026-05-25', pausing.rulebook)).toBe(true);
  });

  it('opened a second pause when the check stood still already, and one of them never ended', () => {
    for (const reason of ['identity-supplement', 'appraisal'] as const)
      given(...complaint, paused(reason, '2026-05-06'))
        .when(requestIdentity, request, pausing)
        .then(requested);
  });

  it('lets the check stand still again when the pause before has ended', () => {
    const resumed = { type: 'LimitResumed', data: { limit: 'initial-check', on: '2026-05-06' } } as const;
    given(...complaint, paused('appraisal', '2026-05-06'), resumed)
      .when(requestIdentity, request, pausing)
      .then(requested, paused('identity-supplement'));
  });
});
