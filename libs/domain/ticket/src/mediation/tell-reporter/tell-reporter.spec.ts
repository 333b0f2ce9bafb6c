import { describe, expect, it } from '@jest/globals';
import { filed, filedOn } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { finishedComplaint, finishedConsultation, finishedReport, report, signed } from '../../../test/stories.js';
import { tellReporter, type ReporterTold } from './tell-reporter.js';

const told: ReporterTold = { type: 'ReporterTold', data: { toldOn: '2026-05-22', toldBy: 'phone' } };
const tell = { ...on('2026-05-22'), ...told.data };

describe('the reporter', () => {
  it('is told of the filing decision, which ends the limit for it', () => {
    given(...finishedReport)
      .when(tellReporter, tell)
      .then(told);
    const owed = [...signed({ kind: 'report', receivedOn: '2026-04-14' }), filedOn('2026-05-20', true)];
    expect(given(...owed).limits()).toContain('filing-notice 2026-05-27');
    expect(given(...owed, told).limits()).toEqual(['case-decision 2026-08-18']);
    expect(given(...owed, told).ticket).toMatchObject({ round: { handling: { stage: 'finished', outcome: 'filed' } } });
  });

  it('is told once', () =>
    given(...finishedReport, told)
      .when(tellReporter, tell)
      .thenRefused('wrong-state-told'));

  it('is told of a decision not to file as well', () =>
    given(...report, {
      type: 'ReportNotFiled',
      data: { decidedOn: '2026-05-20', reason: 'no-fault', noticeOwed: true },
    })
      .when(tellReporter, tell)
      .then(told));

  it('cannot be told when nobody knows who they are', () =>
    given(...signed({ kind: 'report', anonymous: true }), filed)
      .when(tellReporter, tell)
      .thenRefused('reporter-anonymous'));

  it('was told of complaints and consultations that have no filing decision', () => {
    for (const events of [finishedComplaint, finishedConsultation])
      given(...events)
        .when(tellReporter, tell)
        .thenRefused('wrong-state-filing', { valid: ['filed', 'not-filed'] });
  });
});
