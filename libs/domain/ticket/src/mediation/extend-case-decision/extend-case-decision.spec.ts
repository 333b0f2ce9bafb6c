import { describe, expect, it } from '@jest/globals';
import { leader } from '../../../test/people.js';
import { withRules } from '../../../test/rules.js';
import { given, on } from '../../../test/scenario.js';
import { finishedReport, report } from '../../../test/stories.js';
import { extendCaseDecision, type CaseDecisionExtended } from './extend-case-decision.js';

const extended: CaseDecisionExtended = {
  type: 'CaseDecisionExtended',
  data: { approvedOn: '2026-08-10', days: 30, decision: null },
};
const extend = { ...on('2026-08-10', leader('market-east')), further: null };

describe('the time to decide a case (Penalty Procedure Rules Art. 64)', () => {
  it('is thirty days longer, once', () => {
    given(...finishedReport)
      .when(extendCaseDecision, extend)
      .then(extended);
    expect(given(...finishedReport, extended).limits()).toEqual(['case-decision 2026-09-17']);
    given(...finishedReport, extended)
      .when(extendCaseDecision, extend)
      .thenRefused('extended-already', { values: { limit: 'case-decision' } });
  });

  it('needs a case that waits for its decision', () => {
    for (const further of [null, { days: 20, decision: 'JT-2026-3' }])
      given(...report)
        .when(extendCaseDecision, { ...extend, further })
        .thenRefused('wrong-state-limit', { valid: ['verification'] });
  });
});

describe('a further extension by collective decision (Art. 64, third sentence)', () => {
  const further = { days: 20, decision: 'JT-2026-3' };
  const again = { ...on('2026-09-10', leader('market-east')), further };
  const decided: CaseDecisionExtended = {
    type: 'CaseDecisionExtended',
    data: { approvedOn: '2026-09-10', ...further },
  };

  it('names the decision and the time that it sets; it was refused as a second extension', () => {
    given(...finishedReport, extended)
      .when(extendCaseDecision, again)
      .then(decided);
    expect(given(...finishedReport, extended, decided).limits()).toEqual(['case-decision 2026-10-08']);
  });

  it('follows a first one, and comes before the due day', () => {
    given(...finishedReport)
      .when(extendCaseDecision, { ...extend, further })
      .thenRefused('not-extended-yet', { values: { limit: 'case-decision' } });
    given(...finishedReport, extended)
      .when(extendCaseDecision, { ...again, ...on('2026-09-17') })
      .thenRefused('extension-too-late', { values: { limit: 'case-decision', due: '2026-09-17' } });
  });

  it('exists only under a rule set whose law knows it', () => {
    const extension = { length: 30, article: '本地规则' };
    const rulebook = withRules.set(
      { id: 'order-200', effectiveFrom: '2026-05-01' },
      { 'case-decision': { extension } },
    );
    given(...finishedReport, extended)
      .when(extendCaseDecision, again, { rulebook })
      .thenRefused('extended-already');
  });
});
