import type { CommandMeta, Decision, Event } from '@redress/kernel';
import * as acts from '../src/index.js';
import type { Books, Ticket, TicketEvent } from '../src/index.js';
import { filed, leadFound, registered } from './events.js';
import { handler } from './people.js';
import { BOOKS, on, type Past } from './scenario.js';
import * as story from './stories.js';

/** One day that the command of an act claims. */
export interface ClaimedDay {
  readonly act: string;
  readonly field: string;
  readonly given: readonly Past[];
  /** The step that it may not lie before: field and day. */
  readonly after: readonly [field: string, day: string];
  /** Decides the act at noon of one day, another one claimed. */
  readonly claim: (ticket: Ticket, day: string, today: string) => Decision<Event>;
}

const RECEIPT = ['receivedOn', '2026-05-06'] as const;

/** Rows of one act; its input is known before that of a row, so that words of the input are not taken for any text. */
function daysOf<C extends CommandMeta>(act: {
  readonly name: string;
  readonly decide: (ticket: Ticket, command: C, books: Books) => Decision<Event>;
}) {
  return (
    field: string & keyof C,
    given: readonly Past[],
    input: (day: string) => Omit<C, keyof CommandMeta>,
    after: ClaimedDay['after'] = RECEIPT,
  ): ClaimedDay => {
    const claim: ClaimedDay['claim'] = (ticket, day, today) =>
      act.decide(ticket, { ...on(today, handler('market-east')), ...input(day) } as C, BOOKS);
    return { act: act.name, field, given, after, claim };
  };
}

const disputed: TicketEvent = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-08' } };
const paused: TicketEvent = {
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-13' },
};
const identityRequested: TicketEvent = { type: 'IdentityRequested', data: { requestedOn: '2026-05-06' } };
const toldBy = 'phone';

/** Every day that a command claims, with a ticket for which all but that day is valid. */
export const CLAIMED_DAYS: readonly ClaimedDay[] = [
  daysOf(acts.disputeJurisdictionAct)('disputedOn', story.complaint, (day) => ({ disputedOn: day })),
  daysOf(acts.settleJurisdictionAct)(
    'settledOn',
    [registered(), disputed],
    (day) => ({ settledOn: day, outcome: 'ours' }),
    ['disputedOn', '2026-05-08'],
  ),
  daysOf(acts.followUpAct)(
    'on',
    story.concluded,
    (day) => ({ on: day, reached: false, resolved: null, satisfaction: null }),
    ['concludedOn', '2026-05-18'],
  ),
  daysOf(acts.acceptAct)('decidedOn', story.complaint, (day) => ({ decidedOn: day, toldOn: day, toldBy })),
  daysOf(acts.acceptAct)('toldOn', story.complaint, (day) => ({ decidedOn: '2026-05-08', toldOn: day, toldBy }), [
    'decidedOn',
    '2026-05-08',
  ]),
  daysOf(acts.refuseAct)('decidedOn', story.complaint, (day) => ({
    ...{ ground: 'over-three-years', decidedOn: day, toldOn: day, toldBy },
  })),
  daysOf(acts.refuseAct)(
    'toldOn',
    story.complaint,
    (day) => ({ ground: 'over-three-years', decidedOn: '2026-05-08', toldOn: day, toldBy }),
    ['decidedOn', '2026-05-08'],
  ),
  daysOf(acts.requestIdentityAct)('requestedOn', story.complaint, (day) => ({ requestedOn: day })),
  daysOf(acts.verifyIdentityAct)('verifiedOn', [...story.complaint, identityRequested], (day) => ({
    verifiedOn: day,
  })),
  daysOf(acts.referToOdrAct)('referredOn', story.acceptedComplaint, (day) => ({ unit: 'ODR-7', referredOn: day })),
  daysOf(acts.answerAsOdrUnitAct)(
    'answeredOn',
    story.withOdrUnit,
    (day) => ({ unit: 'ODR-7', answeredOn: day, outcome: 'settled' }),
    ['referredOn', '2026-05-11'],
  ),
  daysOf(acts.superviseAct)('checkedOn', story.acceptedComplaint, (day) => ({ checkedOn: day, leadFound: false })),
  daysOf(acts.openAct)('openedOn', story.acceptedComplaint, (day) => ({ openedOn: day })),
  daysOf(acts.noteLeadAct)('discoveredOn', story.mediating, (day) => ({ discoveredOn: day })),
  daysOf(acts.extendLeadVerificationAct)('approvedOn', [...story.mediating, leadFound], (day) => ({
    approvedOn: day,
  })),
  daysOf(acts.verifyLeadAct)(
    'decidedOn',
    [...story.mediating, leadFound],
    (day) => ({ decidedOn: day, outcome: 'not-filed' }),
    ['discoveredOn', '2026-05-13'],
  ),
  daysOf(acts.pauseAct)('on', story.mediating, (day) => ({ limit: 'mediation', reason: 'appraisal', on: day }), [
    'start',
    '2026-05-08',
  ]),
  daysOf(acts.resumeAct)('on', [...story.mediating, paused], (day) => ({ limit: 'mediation', on: day }), [
    'pausedOn',
    '2026-05-13',
  ]),
  daysOf(acts.settleAct)('settledOn', story.mediating, (day) => ({ settledOn: day, amount: null })),
  daysOf(acts.terminateAct)('decidedOn', story.mediating, (day) => ({ ground: 'absent-or-refuses', decidedOn: day })),
  daysOf(acts.tellPartiesAct)('toldOn', story.decided, (day) => ({ toldOn: day, toldBy }), ['decidedOn', '2026-05-15']),
  daysOf(acts.withdrawAct)('withdrawnOn', story.mediating, (day) => ({ withdrawnOn: day })),
  daysOf(acts.joinNewFactsAct)('receivedOn', story.report, (day) => ({ receivedOn: day, from: null })),
  daysOf(acts.extendVerificationAct)('approvedOn', story.report, (day) => ({ approvedOn: day })),
  daysOf(acts.fileReportAct)('decidedOn', story.report, (day) => ({ decidedOn: day, caseNumber: '案2026-1' })),
  daysOf(acts.declineToFileReportAct)('decidedOn', story.report, (day) => ({
    ...{ decidedOn: day, reason: 'not-punishable' },
  })),
  daysOf(acts.tellReporterAct)('toldOn', story.finishedReport, (day) => ({ toldOn: day, toldBy })),
  daysOf(acts.extendCaseDecisionAct)('approvedOn', [...story.report, filed], (day) => ({ approvedOn: day })),
  daysOf(acts.decideCaseAct)('decidedOn', [...story.report, filed], (day) => ({ decidedOn: day }), [
    'filedOn',
    '2026-05-20',
  ]),
  daysOf(acts.answerAct)('answeredOn', story.consultation, (day) => ({ answeredOn: day, text: '您好' })),
];

/** Acts that happen when they are entered: their commands claim no day. */
export const ACTS_WITHOUT_A_DAY: readonly string[] = [
  ...['arbitrate-return', 'archive-ticket', 'assign-ticket', 'reopen-ticket', 'return-ticket', 'send-ticket-back'],
  ...['sign-for-ticket', 'sign-off-ticket', 'classify-ticket', 'request-sign-off'],
  // The day of receipt begins the ticket; that of a recalculation is the platform's own.
  ...['register-ticket', 'recalculate-due-days'],
];
