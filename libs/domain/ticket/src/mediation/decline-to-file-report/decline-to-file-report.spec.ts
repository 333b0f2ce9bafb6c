import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { signOffRequested } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { report, signed } from '../../../test/stories.js';
import { requestSignOff } from '../request-sign-off/request-sign-off.js';
import { declineToFileReport, type ReportNotFiled } from './decline-to-file-report.js';

const notFiled = (noticeOwed: boolean): ReportNotFiled => ({
  type: 'ReportNotFiled',
  data: { decidedOn: '2026-05-20', reason: 'not-punishable', noticeOwed },
});
const decline = { ...on('2026-05-20'), decidedOn: '2026-05-20', reason: 'not-punishable' };

describe('a report that is not filed', () => {
  it('ends its verification and all limits under Order 121', () => {
    given(...report)
      .when(declineToFileReport, decline)
      .then(notFiled(false));
    const after = given(...report, notFiled(false));
    expect(after.limits()).toEqual([]);
    expect(after.ticket).not.toHaveProperty('clocks.filing-notice');
    expect(after.ticket).toMatchObject({ round: { handling: { stage: 'finished', outcome: 'not-filed' } } });
  });

  it('is told to a known reporter within five working days under Order 20 (Art. 31)', () => {
    const order20 = signed({ kind: 'report', receivedOn: '2026-04-14' });
    given(...order20)
      .when(declineToFileReport, decline)
      .then(notFiled(true));
    expect(given(...order20, notFiled(true)).limits()).toEqual(['filing-notice 2026-05-27']);
  });

  it('is told to a known reporter, before the leader signs, where we have no power (Order 121 Art. 34): nothing was owed', () => {
    const noPower = { ...decline, reason: 'not-our-jurisdiction' };
    const declined = (noticeOwed: boolean): ReportNotFiled => ({
      type: 'ReportNotFiled',
      data: { ...notFiled(noticeOwed).data, reason: noPower.reason },
    });
    given(...report)
      .when(declineToFileReport, noPower)
      .then(declined(true));
    given(...signed({ kind: 'report', anonymous: true }))
      .when(declineToFileReport, noPower)
      .then(declined(false));
    expect(given(...report, declined(true)).limits()).toEqual([]);
    given(...report, declined(true))
      .when(requestSignOff, on('2026-05-21'))
      .thenRefused('reporter-not-told');
    given(...report, declined(true), { type: 'ReporterTold', data: { toldOn: '2026-05-21', toldBy: 'letter' } })
      .when(requestSignOff, on('2026-05-21'))
      .then(signOffRequested);
  });

  it('names a reason of the list, never who sent it', () =>
    given(...report)
      .when(declineToFileReport, { ...decline, reason: 'professional claimant' })
      .thenRefused('unknown-ground', {
        valid: SHIPPED_RULEBOOK.ruleSets.at(-1)!.notFilingReasons.map(({ code }) => code),
      }));
});
