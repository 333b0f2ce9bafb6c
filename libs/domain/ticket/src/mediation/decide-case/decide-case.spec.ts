import { expect, it } from '@jest/globals';
import { given, on } from '../../../test/scenario.js';
import { conclude, finishedReport, report } from '../../../test/stories.js';
import { decideCase, type CaseDecided } from './decide-case.js';

const decided: CaseDecided = { type: 'CaseDecided', data: { decidedOn: '2026-07-01' } };
const decide = { ...on('2026-07-01'), decidedOn: '2026-07-01' };

it('ends the clock of a filed case, also after its ticket was concluded', () => {
  for (const events of [finishedReport, conclude(...finishedReport)]) {
    given(...events)
      .when(decideCase, decide)
      .then(decided);
    expect(given(...events, decided).limits()).toEqual([]);
  }
});

it('needs a case that waits for its decision', () => {
  for (const events of [report, [...finishedReport, decided]])
    given(...events)
      .when(decideCase, decide)
      .thenRefused('wrong-state-limit', { values: { limit: 'case-decision' } });
});
