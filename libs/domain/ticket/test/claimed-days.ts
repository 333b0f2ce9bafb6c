import type { CommandMeta, Decision, Event } from '@redress/kernel';
import * as acts from '../src/index.js';
import type { Books, Ticket, TicketEvent } from '../src/index.js';
import { disputed, filed, leadFound, registered } from './events.js';
import { handler, operator } from './people.js';
import { BOOKS, on, type Past } from './scenario.js';
import * as story from './stories.js';

/** One day that the command of an act claims. */
export interface ClaimedDay {
  readonly act: string;
  readonly field: string;
  readonly given: readonly Past[];
  /** The step that it may not lie before: field and day. */
  readonly after: readonly [field: string, day: string];
  /** Decides the act at noon of today, a day claimed. */
  readonly claim: (ticket: Ticket, day: string) => Decision<Event>;
}

/** A Monday; the Friday before is the last working day before it, and how far back the shipped claim window reaches. */
export const TODAY = '2026-06-01';
export const EARLIEST = '2026-05-29';

/** A decision as early as that, which a day of telling follows. */
const DECIDED = EARLIEST;

/** The steps of the stories that others follow. */
const RECEIPT = ['receivedOn', '2026-05-06'] as const;
const ACCEPTANCE = ['toldOn', '2026-05-08'] as const;
const OPENING = ['openedOn', '2026-05-11'] as const;

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
    const actor = act.name === 'follow-up-ticket' ? operator() : handler('market-east');
    const claim: ClaimedDay['claim'] = (ticket, day) =>
      act.decide(ticket, { ...on(TODAY, actor), ...input(day) } as C, BOOKS);
    return { act: act.name, field, given, after, claim };
  };
}

const paused: TicketEvent = {
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-13', until: null, document: 'JD-2026-1' },
};
const identityRequested: TicketEvent = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } };
const toldBy = 'phone';

/** Every day that a command claims, with a ticket for which all but that day is valid. */
export const CLAIMED_DAYS: readonly ClaimedDay[] = [
  daysOf(acts.disputeJurisdictionAct)('disputedOn', story.complaint, (day) => ({ disputedOn: day })),
  daysOf(acts.settleJurisdictionAct)(
    'settledOn',
    [registered(), disputed],
    (day) => ({ settledOn: day, authority: null }),
    ['disputedOn', '2026-05-08'],
  ),
  daysOf(acts.followUpAct)(
    'on',
    story.concluded,
    (day) => ({ on: day, reached: false, resolved: null, satisfaction: null }),
    ['concludedOn', '2026-05-18'],
  ),
  daysOf(acts.acceptAct)('decidedOn', story.complaint, (day) => ({ decidedOn: day, toldOn: TODAY, toldBy })),
  daysOf(acts.acceptAct)('toldOn', story.complaint, (day) => ({ decidedOn: DECIDED, toldOn: day, toldBy }), [
    'decidedOn',
    DECIDED,
  ]),
  daysOf(acts.refuseAct)('decidedOn', story.complaint, (day) => ({
    ...{ ground: 'over-three-years', decidedOn: day, toldOn: TODAY, toldBy, text: '已过三年' },
  })),
  daysOf(acts.refuseAct)(
    'toldOn',
    story.complaint,
    (day) => ({ ground: 'over-three-years', decidedOn: DECIDED, toldOn: day, toldBy, text: '已过三年' }),
    ['decidedOn', DECIDED],
  ),
  daysOf(acts.requestIdentityAct)('requestedOn', story.complaint, (day) => ({ requestedOn: day })),
  daysOf(acts.verifyIdentityAct)(
    'verifiedOn',
    [...story.complaint, identityRequested],
    (day) => ({ verifiedOn: day }),
    ['requestedOn', '2026-05-07'],
  ),
  daysOf(acts.referToOdrAct)(
    'referredOn',
    story.acceptedComplaint,
    (day) => ({ unit: 'ODR-7', referredOn: day }),
    ACCEPTANCE,
  ),
  daysOf(acts.answerAsOdrUnitAct)(
    'answeredOn',
    story.withOdrUnit,
    (day) => ({ unit: 'ODR-7', answeredOn: day, outcome: 'settled' }),
    ['referredOn', '2026-05-11'],
  ),
  daysOf(acts.superviseAct)(
    'checkedOn',
    story.acceptedComplaint,
    (day) => ({ checkedOn: day, leadFound: false }),
    ACCEPTANCE,
  ),
  daysOf(acts.openAct)('openedOn', story.acceptedComplaint, (day) => ({ openedOn: day }), ACCEPTANCE),
  daysOf(acts.noteLeadAct)('discoveredOn', story.mediating, (day) => ({ discoveredOn: day }), OPENING),
  daysOf(acts.verifyLeadAct)(
    'decidedOn',
    [...story.mediating, leadFound],
    (day) => ({ decidedOn: day, outcome: 'not-filed' }),
    ['discoveredOn', '2026-05-13'],
  ),
  daysOf(acts.resumeAct)('on', [...story.mediating, paused], (day) => ({ limit: 'mediation', on: day }), [
    'pausedOn',
    '2026-05-13',
  ]),
  daysOf(acts.settleAct)('settledOn', story.mediating, (day) => ({ settledOn: day, amount: null }), OPENING),
  daysOf(acts.terminateAct)(
    'decidedOn',
    story.mediating,
    (day) => ({ ground: 'absent-or-refuses', decidedOn: day }),
    OPENING,
  ),
  daysOf(acts.tellPartiesAct)('toldOn', story.decided, (day) => ({ toldOn: day, toldBy }), ['settledOn', '2026-05-15']),
  daysOf(acts.withdrawAct)('withdrawnOn', story.mediating, (day) => ({ withdrawnOn: day }), OPENING),
  daysOf(acts.joinNewFactsAct)('receivedOn', story.report, (day) => ({ receivedOn: day, from: null, later: null })),
  daysOf(acts.fileReportAct)('decidedOn', story.report, (day) => ({
    decidedOn: day,
    caseNumber: '开市监立〔2026〕1号',
  })),
  daysOf(acts.declineToFileReportAct)('decidedOn', story.report, (day) => ({
    ...{ decidedOn: day, reason: 'not-punishable' },
  })),
  daysOf(acts.tellReporterAct)('toldOn', story.finishedReport, (day) => ({ toldOn: day, toldBy }), [
    'decidedOn',
    '2026-05-20',
  ]),
  daysOf(acts.decideCaseAct)('decidedOn', [...story.report, filed], (day) => ({ decidedOn: day }), [
    'filedOn',
    '2026-05-20',
  ]),
  daysOf(acts.answerAct)('answeredOn', story.consultation, (day) => ({ answeredOn: day, text: '您好' })),
];

/** Acts that happen when they are entered: their commands claim no day. */
export const ACTS_WITHOUT_A_DAY: readonly string[] = [
  ...['arbitrate-return', 'archive-ticket', 'assign-ticket', 'reopen-ticket', 'return-ticket', 'send-ticket-back'],
  ...['sign-for-ticket', 'sign-off-ticket', 'classify-ticket', 'request-sign-off', 'change-kind', 'answer-at-once'],
  ...['transfer-ticket', 'move-accountability'],
  // The last day of a wait lies ahead.
  ...['ask-citizen', 'end-wait-for-citizen'],
  // An extension is approved when it is granted. A pause and a late claim are granted by the leader, with their days.
  ...['extend-verification', 'extend-lead-verification', 'extend-case-decision', 'pause-limit', 'allow-late-claim'],
  'prolong-lead-verification',
  // What the platform itself sees happen: the unit's silence, the recall, the correction.
  ...['expire-odr-referral', 'recall-from-odr', 'take-back-decision'],
  ...['raise-urgency', 'lower-urgency', 'tell-state', 'record-citizen-urge', 'void-ticket', 'correct-follow-up'],
  // A corrected day of receipt has rules of its own.
  ...['correct-registration', 'correct-receipt'],
  // The day of receipt begins the ticket; that of a recalculation is the platform's own.
  ...['register-ticket', 'recalculate-due-days'],
];
