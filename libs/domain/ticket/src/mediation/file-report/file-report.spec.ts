import { describe, expect, it } from '@jest/globals';
import { NO_OFFICES } from '@redress/offices';
import { filed, filedOn } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { finishedReport, report, signed } from '../../../test/stories.js';
import { fileReport } from './file-report.js';

const file = { ...on('2026-05-20'), decidedOn: '2026-05-20', caseNumber: '开市监立〔2026〕1号' };
const underOrder20 = { kind: 'report', receivedOn: '2026-04-14' } as const;

describe('a report that is filed (Order 121 Art. 35)', () => {
  it('ends the verification and begins the 90 days of the case', () => {
    given(...report)
      .when(fileReport, file)
      .then(filed);
    expect(given(...report).limits()).toEqual(['verification 2026-05-26']);
    expect(given(...finishedReport).limits()).toEqual(['case-decision 2026-08-18']);
    expect(given(...finishedReport).ticket).toMatchObject({
      round: { handling: { stage: 'finished', outcome: 'filed' } },
    });
  });

  it('let a name into the log as the beginning of its number: that is a prefix of the register', () => {
    const named = { ...file, caseNumber: '王小明市监立〔2026〕1号' };
    given(...report)
      .when(fileReport, named)
      .thenRefused('case-prefix-unknown', { values: {}, valid: ['开市监立', '开综执立'] });
    given(...report)
      .when(fileReport, file, { offices: NO_OFFICES })
      .thenRefused('case-prefixes-missing');
  });

  it('is told to a known reporter within five working days under Order 20 (Art. 31)', () => {
    given(...signed(underOrder20))
      .when(fileReport, file)
      .then(filedOn('2026-05-20', true));
    expect(given(...signed(underOrder20), filedOn('2026-05-20', true)).limits()).toEqual([
      'filing-notice 2026-05-27',
      'case-decision 2026-08-18',
    ]);
  });

  it('left a notice to be told for ever where none is owed: under Order 121, and to an unknown reporter', () => {
    given(...signed({ ...underOrder20, anonymous: true }))
      .when(fileReport, file)
      .then(filedOn('2026-05-20', false));
    expect(given(...finishedReport).ticket).not.toHaveProperty('clocks.filing-notice');
  });
});
