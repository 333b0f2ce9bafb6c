import { expect, it } from '@jest/globals';
import type { Command, Decision, Event } from '@redress/kernel';
import { TICKET_ACTS, type Books, type Ticket, type TicketEvent } from '../src/index.js';
import { arbitrated, classified, leadFound, refused, registered } from './events.js';
import { leader } from './people.js';
import { BOOKS, given, on, type Past } from './scenario.js';
import * as story from './stories.js';

const TODAY = '2026-05-25';

/** For each act a command that is valid as soon as the ticket is where the act needs it. */
const COMMANDS: Readonly<Record<string, object>> = {
  'arbitrate-return': { outcome: 'rejected', reassignTo: null },
  'archive-ticket': {},
  'assign-ticket': { department: 'market-west', by: 'dispatcher', rule: null },
  'dispute-jurisdiction': { disputedOn: TODAY },
  'expire-odr-referral': { day: '2026-05-26' },
  'recalculate-due-days': { cause: 'event-1', on: TODAY },
  'reopen-ticket': { reason: 'unresolved' },
  'return-ticket': { reason: 'not-our-duty' },
  'send-ticket-back': { findings: ['form'] },
  'settle-jurisdiction': { settledOn: TODAY, outcome: 'ours' },
  'sign-for-ticket': {},
  'sign-off-ticket': {},
  'classify-ticket': { category: 'food', complex: false, by: 'operator', rule: null },
  'follow-up-ticket': { on: TODAY, reached: true, resolved: true, satisfaction: 'satisfied' },
  'register-ticket': { ...registered({ receivedOn: TODAY }).data, personal: {}, classification: null },
  'accept-complaint': { decidedOn: TODAY, toldOn: TODAY, toldBy: 'phone' },
  'allow-late-claim': { act: 'accept-complaint', from: TODAY, ground: 'forgotten' },
  'answer-consultation': { answeredOn: TODAY, text: '您好' },
  'answer-as-odr-unit': { unit: 'ODR-7', answeredOn: TODAY, outcome: 'settled' },
  'decide-case': { decidedOn: TODAY },
  'decline-to-file-report': { decidedOn: TODAY, reason: 'not-punishable' },
  'extend-case-decision': { further: null },
  'extend-lead-verification': {},
  'extend-verification': {},
  'file-report': { decidedOn: TODAY, caseNumber: '案〔2026〕1号' },
  'join-new-facts': { receivedOn: TODAY, from: null },
  'note-lead': { discoveredOn: TODAY },
  'open-mediation': { openedOn: TODAY },
  'pause-limit': {
    ...{ limit: 'mediation', reason: 'appraisal', on: TODAY, until: TODAY, document: 'JD-2026-1' },
  },
  'recall-from-odr': {},
  'refer-to-odr': { unit: 'ODR-7', referredOn: TODAY },
  'refuse-complaint': {
    ground: 'over-three-years',
    decidedOn: TODAY,
    toldOn: TODAY,
    toldBy: 'phone',
    text: '已过三年',
  },
  'request-identity': { requestedOn: TODAY },
  'request-sign-off': {},
  'resume-limit': { limit: 'mediation', on: TODAY },
  'settle-mediation': { settledOn: TODAY, amount: null },
  'record-supervisory-check': { checkedOn: TODAY, leadFound: false },
  'take-back-decision': {},
  'tell-parties': { toldOn: TODAY, toldBy: 'phone' },
  'tell-reporter': { toldOn: TODAY, toldBy: 'phone' },
  'terminate-mediation': { ground: 'absent-or-refuses', decidedOn: TODAY },
  'verify-identity': { verifiedOn: TODAY },
  'verify-lead': { decidedOn: TODAY, outcome: 'filed' },
  'withdraw-complaint': { withdrawnOn: TODAY },
};

const identityRequested: TicketEvent = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } };
const paused: TicketEvent = {
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-13', until: null, document: 'JD-2026-1' },
};
const disputed: TicketEvent = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-08' } };
const archived: TicketEvent = { type: 'TicketArchived', data: {} };

/** The way of a ticket: at each stage what can be done, and nothing else. */
const STAGES: readonly (readonly [stage: string, events: readonly Past[], acts: string])[] = [
  ['does not exist', [], 'register-ticket'],
  ['is registered', [registered()], 'allow-late-claim classify-ticket dispute-jurisdiction'],
  ['is classified', [registered(), classified], 'allow-late-claim assign-ticket classify-ticket dispute-jurisdiction'],
  ['is assigned', story.waitingForSignature, 'allow-late-claim dispute-jurisdiction return-ticket sign-for-ticket'],
  ['is returned', story.sentBackByDepartment, 'allow-late-claim arbitrate-return dispute-jurisdiction'],
  [
    'has to go to another department',
    [...story.sentBackByDepartment, arbitrated('upheld')],
    'allow-late-claim assign-ticket classify-ticket dispute-jurisdiction',
  ],
  [
    'is a complaint, signed for',
    story.complaint,
    'accept-complaint allow-late-claim dispute-jurisdiction refuse-complaint request-identity withdraw-complaint',
  ],
  [
    'is a complaint whose complainant is to prove who they are',
    [...story.complaint, identityRequested],
    'accept-complaint allow-late-claim dispute-jurisdiction refuse-complaint verify-identity withdraw-complaint',
  ],
  [
    'is an accepted complaint',
    story.acceptedComplaint,
    'allow-late-claim dispute-jurisdiction note-lead open-mediation pause-limit record-supervisory-check refer-to-odr terminate-mediation withdraw-complaint',
  ],
  [
    'is with the ODR unit',
    story.withOdrUnit,
    'allow-late-claim answer-as-odr-unit dispute-jurisdiction expire-odr-referral note-lead pause-limit recall-from-odr record-supervisory-check withdraw-complaint',
  ],
  [
    'is in mediation',
    story.mediating,
    'allow-late-claim dispute-jurisdiction note-lead pause-limit record-supervisory-check settle-mediation terminate-mediation withdraw-complaint',
  ],
  [
    'is in mediation that stands still',
    [...story.mediating, paused],
    'allow-late-claim dispute-jurisdiction note-lead record-supervisory-check resume-limit settle-mediation terminate-mediation withdraw-complaint',
  ],
  [
    'is in mediation beside the verification of a lead',
    [...story.mediating, leadFound],
    'allow-late-claim dispute-jurisdiction extend-lead-verification pause-limit record-supervisory-check settle-mediation terminate-mediation verify-lead withdraw-complaint',
  ],
  ['is settled', story.decided, 'allow-late-claim dispute-jurisdiction note-lead tell-parties'],
  ['is a finished complaint', story.finishedComplaint, 'allow-late-claim dispute-jurisdiction request-sign-off'],
  [
    'is a finished complaint that was sent back',
    story.sendBack(...story.finishedComplaint),
    'allow-late-claim dispute-jurisdiction request-sign-off take-back-decision tell-parties',
  ],
  [
    'is a refused complaint that was sent back',
    story.sendBack(...story.complaint, refused),
    'allow-late-claim dispute-jurisdiction request-sign-off take-back-decision',
  ],
  [
    'is a report, signed for',
    story.report,
    'allow-late-claim decline-to-file-report dispute-jurisdiction extend-verification file-report join-new-facts',
  ],
  [
    'is a filed report',
    story.finishedReport,
    'allow-late-claim decide-case dispute-jurisdiction extend-case-decision request-sign-off tell-reporter',
  ],
  [
    'is a filed report that was sent back',
    story.sendBack(...story.finishedReport),
    'allow-late-claim decide-case dispute-jurisdiction extend-case-decision request-sign-off take-back-decision tell-reporter',
  ],
  ['is a consultation, signed for', story.consultation, 'allow-late-claim answer-consultation'],
  [
    'is an answered consultation that was sent back',
    story.sendBack(...story.finishedConsultation),
    'allow-late-claim request-sign-off take-back-decision',
  ],
  ['is an answered consultation', story.finishedConsultation, 'allow-late-claim request-sign-off'],
  [
    'waits for the leader',
    story.waitingForSignOff,
    'allow-late-claim dispute-jurisdiction send-ticket-back sign-off-ticket',
  ],
  ['is concluded', story.concluded, 'allow-late-claim follow-up-ticket reopen-ticket'],
  ['is followed up', story.followedUpTicket, 'allow-late-claim archive-ticket follow-up-ticket reopen-ticket'],
  ['is archived', [...story.followedUpTicket, archived], 'allow-late-claim reopen-ticket'],
  ['is disputed', [registered(), disputed], 'allow-late-claim classify-ticket settle-jurisdiction'],
];

type Decide = (ticket: Ticket, command: Command, books: Books) => Decision<Event>;
const ACTS = Object.values(TICKET_ACTS).flat();

function decide(name: string, ticket: Ticket): Decision<Event> {
  const act = ACTS.find((act) => act.name === name)!;
  return (act.decide as Decide)(ticket, { ...on(TODAY, leader('market-east')), ...COMMANDS[name] }, BOOKS);
}

it.each(STAGES)('a ticket that %s allows these acts and no other', (_, events, expected) => {
  const { ticket } = given(...events);
  const decisions = ACTS.map(({ name }) => [name, decide(name, ticket)] as const);
  const possible = decisions.filter(([, decision]) => !decision.refused && decision.events.length > 0);
  expect(possible.map(([name]) => name).sort()).toEqual(expected.split(' '));
});

it('says of every act on a ticket that does not exist that there is none', () => {
  const { ticket } = given();
  const others = ACTS.filter(({ name }) => name !== 'register-ticket');
  expect(new Set(others.map(({ name }) => (decide(name, ticket) as { code: string }).code))).toEqual(
    new Set(['not-found']),
  );
});

it('has a stage on which each act is possible, but the one that changes of the rules cause', () => {
  const possible = new Set(STAGES.flatMap(([, , acts]) => acts.split(' ')));
  expect(ACTS.map(({ name }) => name).filter((name) => !possible.has(name))).toEqual(['recalculate-due-days']);
});
