import { describe, expect, it } from '@jest/globals';
import { filed, filedOn, refused, takenBack, terminated, told, withdrawn } from '../../../test/events.js';
import { given, on, onDay, type Past } from '../../../test/scenario.js';
import * as story from '../../../test/stories.js';
import { signed } from '../../../test/stories.js';
import { declineToFileReport } from '../decline-to-file-report/decline-to-file-report.js';
import { settleMediation } from '../settle/settle.js';
import { tellParties } from '../tell-parties/tell-parties.js';
import { tellReporter } from '../tell-reporter/tell-reporter.js';
import { takeBackDecision } from './take-back-decision.js';

/** A real-name reporter under Order 20 has to be told of the filing. */
const named = signed({ kind: 'report', receivedOn: '2026-04-13' });
const namedFiled = [...named, filedOn('2026-05-20', true)];
const toldReporter: Past = { type: 'ReporterTold', data: { toldOn: '2026-05-21', toldBy: 'phone' } };

const DECISIONS = [
  ['a settlement', story.finishedComplaint, 'settled', 'mediating', ['mediation 2026-07-07']],
  [
    'a termination before mediation',
    [...story.acceptedComplaint, terminated, told],
    'terminated',
    'accepted',
    ['mediation 2026-07-07'],
  ],
  [
    'a withdrawal after acceptance',
    [...story.mediating, withdrawn, told],
    'withdrawn',
    'mediating',
    ['mediation 2026-07-07'],
  ],
  [
    'a withdrawal before it',
    [...story.complaint, withdrawn],
    'withdrawn',
    'awaiting-initial-check',
    ['answer 2026-05-12', 'initial-check 2026-05-14'],
  ],
  [
    'a refusal',
    [...story.complaint, refused],
    'refused',
    'awaiting-initial-check',
    ['answer 2026-05-12', 'initial-check 2026-05-14'],
  ],
  [
    'a filing',
    story.finishedReport,
    'filed',
    'awaiting-verification',
    ['verification 2026-05-26', 'case-decision 2026-08-18'],
  ],
  ['an answer', story.finishedConsultation, 'answered', 'awaiting-answer', ['answer 2026-05-12']],
] as const;

describe('the decision of a ticket that the leader sent back', () => {
  it.each(DECISIONS)('can be taken back: %s', (_, finished, outcome, backTo, limits) => {
    given(...story.sendBack(...finished))
      .when(takeBackDecision, on('2026-05-25'))
      .then(takenBack(outcome, backTo));
    const undecided = given(...story.sendBack(...finished), onDay('2026-05-25', takenBack(outcome, backTo)));
    expect(undecided.ticket).toMatchObject({
      round: { number: 1, handling: { stage: backTo }, findings: ['content'] },
    });
    expect(undecided.limits()).toEqual(limits);
  });

  it('stands as long as nobody sent it back', () =>
    given(...story.finishedComplaint)
      .when(takeBackDecision, on('2026-05-25'))
      .thenRefused('not-sent-back'));

  it('stands in a later round, which the leader has not sent back yet', () => {
    const reopened = onDay('2026-06-01', { type: 'TicketReopened', data: { reason: 'unresolved' } });
    given(...story.conclude(...story.sendBack(...story.complaint, refused)), reopened, refused)
      .when(takeBackDecision, on('2026-06-02'))
      .thenRefused('not-sent-back');
  });

  it('is decided anew, not before the day on which it was taken back', () => {
    const undecided = given(
      ...story.sendBack(...story.finishedComplaint),
      onDay('2026-05-25', takenBack('settled', 'mediating')),
    );
    const settle = { ...on('2026-05-26'), amount: 20_000 };
    undecided
      .when(settleMediation, { ...settle, settledOn: '2026-05-25' })
      .then({ type: 'MediationSettled', data: { settledOn: '2026-05-25', amount: 20_000 } });
    undecided
      .when(settleMediation, { ...settle, ...on('2026-05-25'), settledOn: '2026-05-22' })
      .thenRefused('day-too-early', {
        values: { field: 'settledOn', earliestField: 'takenBackOn', earliest: '2026-05-25' },
      });
  });
});

describe('a notice of a ticket that the leader sent back', () => {
  const tell = { ...on('2026-05-25'), toldOn: '2026-05-25', toldBy: 'letter' } as const;

  it('may be given again, of the same decision', () => {
    given(...story.sendBack(...story.finishedComplaint))
      .when(tellParties, tell)
      .then({ type: 'PartiesTold', data: { toldOn: '2026-05-25', toldBy: 'letter' } });
    given(...story.sendBack(...story.finishedReport))
      .when(tellReporter, tell)
      .then({ type: 'ReporterTold', data: { toldOn: '2026-05-25', toldBy: 'letter' } });
  });

  it('is for both parties only where mediation ended', () =>
    given(...story.sendBack(...story.complaint, refused))
      .when(tellParties, tell)
      .thenRefused('wrong-state-handling', { valid: ['awaiting-notice'] }));

  it('is owed again once it is decided anew', () => {
    const undecided = [...story.sendBack(...namedFiled, toldReporter), takenBack('filed', 'awaiting-verification')];
    expect(given(...undecided).ticket).toMatchObject({ round: { reporterTold: false } });
    expect(
      given(...undecided)
        .limits()
        .join(),
    ).not.toContain('filing-notice');
    expect(given(...undecided, filedOn('2026-05-25', true)).limits()).toContain('filing-notice 2026-06-01');
  });
});

describe('the case of a filing that was taken back', () => {
  const undecided = [
    ...story.sendBack(...story.finishedReport),
    onDay('2026-05-25', takenBack('filed', 'awaiting-verification')),
  ];

  it('keeps its first day when the report is filed again: nobody gains time', () =>
    expect(given(...undecided, filedOn('2026-05-26')).limits()).toEqual(given(...story.report, filed).limits()));

  it('is over when the report is not filed after all', () => {
    const notFiled: Past = {
      type: 'ReportNotFiled',
      data: { decidedOn: '2026-05-26', reason: 'not-punishable', noticeOwed: false },
    };
    given(...undecided)
      .when(declineToFileReport, { ...on('2026-05-26'), decidedOn: '2026-05-26', reason: 'not-punishable' })
      .then(notFiled as never);
    expect(given(...undecided, notFiled).limits()).toEqual([]);
  });

  it('stands when it was filed in an earlier round', () => {
    const reopened = onDay('2026-06-01', { type: 'TicketReopened', data: { reason: 'new-facts' } });
    const notFiled: Past = {
      type: 'ReportNotFiled',
      data: { decidedOn: '2026-06-02', reason: 'not-punishable', noticeOwed: false },
    };
    expect(given(...story.conclude(...story.finishedReport), reopened, notFiled).limits()).toEqual([
      'case-decision 2026-08-18',
    ]);
  });
});
