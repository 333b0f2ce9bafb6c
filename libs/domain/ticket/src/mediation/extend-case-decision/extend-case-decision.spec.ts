import { expect, it } from '@jest/globals';
import { leader } from '../../../test/people.js';
import { given, on } from '../../../test/scenario.js';
import { finishedReport, report } from '../../../test/stories.js';
import { extendCaseDecision, type CaseDecisionExtended } from './extend-case-decision.js';

const extended: CaseDecisionExtended = { type: 'CaseDecisionExtended', data: { approvedOn: '2026-08-10', days: 30 } };
const extend = { ...on('2026-08-10', leader('market-east')), approvedOn: '2026-08-10' };

it('gives thirty more days to decide the case, once (Penalty Procedure Rules Art. 64)', () => {
  given(...finishedReport)
    .when(extendCaseDecision, extend)
    .then(extended);
  expect(given(...finishedReport, extended).limits()).toEqual(['case-decision 2026-09-17']);
  given(...finishedReport, extended)
    .when(extendCaseDecision, extend)
    .thenRefused('extended-already', { values: { limit: 'case-decision' } });
});

it('needs a case that waits for its decision', () =>
  given(...report)
    .when(extendCaseDecision, extend)
    .thenRefused('wrong-state-limit', { valid: ['answer', 'verification'] }));
