import { expect, it } from '@jest/globals';
import type { Command, Decision, Event } from '@redress/kernel';
import { TICKET_ACTS, type Books, type Ticket, type TicketEvent } from '../src/index.js';
import { ENDED } from '../src/rules/ended.js';
import { COMMANDS, OF_THE_HOTLINE, TODAY } from './commands.js';
import {
  answeredAtOnce,
  arbitrated,
  archived,
  citizenAsked,
  classified,
  disputed,
  filed,
  leadFound,
  refused,
  registered,
  transferredOut,
  urgent,
  voided,
  withdrawn,
} from './events.js';
import { leader, operator } from './people.js';
import { BOOKS, given, on, onDay, type Past } from './scenario.js';
import * as story from './stories.js';

/** What the hotline does beside the way of a ticket: wherever it is, and as long as its round is not over. */
const ANYWHERE = 'correct-receipt correct-registration tell-state void-ticket';
const WHILE_OPEN = 'raise-urgency record-citizen-urge';

const identityRequested: TicketEvent = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } };
const paused: TicketEvent = {
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-13', until: null, document: 'JD-2026-1' },
};
const notReached: TicketEvent = {
  type: 'TicketFollowedUp',
  data: { on: '2026-05-22', reached: false, resolved: null, satisfaction: null },
};

/** The way of a ticket: at each stage what can be done, and nothing else. */
const STAGES: readonly (readonly [stage: string, events: readonly Past[], acts: string])[] = [
  ['does not exist', [], 'register-ticket'],
  [
    'is registered',
    [registered()],
    'allow-late-claim ask-citizen change-kind classify-ticket dispute-jurisdiction withdraw-complaint',
  ],
  [
    'is classified',
    [registered(), classified],
    'allow-late-claim ask-citizen assign-ticket change-kind classify-ticket dispute-jurisdiction withdraw-complaint',
  ],
  [
    'is assigned',
    story.waitingForSignature,
    'allow-late-claim dispute-jurisdiction return-ticket sign-for-ticket withdraw-complaint',
  ],
  [
    'is returned',
    story.sentBackByDepartment,
    'allow-late-claim arbitrate-return dispute-jurisdiction withdraw-complaint',
  ],
  [
    'has to go to another department',
    [...story.sentBackByDepartment, arbitrated('upheld')],
    'allow-late-claim ask-citizen assign-ticket change-kind classify-ticket dispute-jurisdiction withdraw-complaint',
  ],
  [
    'is a complaint, signed for',
    story.complaint,
    'accept-complaint allow-late-claim dispute-jurisdiction move-accountability refuse-complaint request-identity transfer-ticket withdraw-complaint',
  ],
  [
    'is a complaint whose complainant is to prove who they are',
    [...story.complaint, identityRequested],
    'allow-late-claim dispute-jurisdiction move-accountability refuse-complaint transfer-ticket verify-identity withdraw-complaint',
  ],
  [
    'is an accepted complaint',
    story.acceptedComplaint,
    'allow-late-claim dispute-jurisdiction move-accountability note-lead open-mediation pause-limit record-supervisory-check refer-to-odr terminate-mediation transfer-ticket withdraw-complaint',
  ],
  [
    'is with the ODR unit',
    story.withOdrUnit,
    'allow-late-claim answer-as-odr-unit dispute-jurisdiction expire-odr-referral move-accountability note-lead pause-limit recall-from-odr record-supervisory-check transfer-ticket withdraw-complaint',
  ],
  [
    'is in mediation',
    story.mediating,
    'allow-late-claim dispute-jurisdiction move-accountability note-lead pause-limit record-supervisory-check settle-mediation terminate-mediation transfer-ticket withdraw-complaint',
  ],
  [
    'is in mediation that stands still',
    [...story.mediating, paused],
    'allow-late-claim dispute-jurisdiction move-accountability note-lead record-supervisory-check resume-limit settle-mediation terminate-mediation transfer-ticket withdraw-complaint',
  ],
  [
    'is in mediation beside the verification of a lead',
    [...story.mediating, leadFound],
    'allow-late-claim dispute-jurisdiction extend-lead-verification move-accountability pause-limit record-supervisory-check settle-mediation terminate-mediation transfer-ticket verify-lead withdraw-complaint',
  ],
  [
    'is in mediation under Order 20 beside the verification of a lead, which needs no approval to take longer',
    [onDay('2026-05-06', registered({ receivedOn: '2026-04-14' })), ...story.mediating.slice(1), leadFound],
    'allow-late-claim dispute-jurisdiction move-accountability pause-limit prolong-lead-verification record-supervisory-check settle-mediation terminate-mediation transfer-ticket verify-lead withdraw-complaint',
  ],
  [
    'is settled',
    story.decided,
    'allow-late-claim dispute-jurisdiction move-accountability note-lead tell-parties transfer-ticket',
  ],
  [
    'is a finished complaint',
    story.finishedComplaint,
    'allow-late-claim dispute-jurisdiction move-accountability request-sign-off transfer-ticket',
  ],
  [
    'is a finished complaint that was sent back',
    story.sendBack(...story.finishedComplaint),
    'allow-late-claim dispute-jurisdiction move-accountability request-sign-off take-back-decision tell-parties transfer-ticket',
  ],
  [
    'is a refused complaint that was sent back',
    story.sendBack(...story.complaint, refused),
    'allow-late-claim dispute-jurisdiction move-accountability request-sign-off take-back-decision transfer-ticket',
  ],
  [
    'is a report, signed for',
    story.report,
    'allow-late-claim decline-to-file-report dispute-jurisdiction extend-verification file-report join-new-facts move-accountability transfer-ticket',
  ],
  [
    'is a filed report',
    story.finishedReport,
    'allow-late-claim decide-case dispute-jurisdiction extend-case-decision move-accountability request-sign-off tell-reporter transfer-ticket',
  ],
  [
    'is a consultation, signed for',
    story.consultation,
    'allow-late-claim answer-consultation move-accountability transfer-ticket withdraw-complaint',
  ],
  [
    'is an answered consultation',
    story.finishedConsultation,
    'allow-late-claim move-accountability request-sign-off transfer-ticket',
  ],
  [
    'is a filed report that was sent back',
    story.sendBack(...story.finishedReport),
    'allow-late-claim decide-case dispute-jurisdiction extend-case-decision move-accountability request-sign-off take-back-decision tell-reporter transfer-ticket',
  ],
  [
    'is an answered consultation that was sent back',
    story.sendBack(...story.finishedConsultation),
    'allow-late-claim move-accountability request-sign-off take-back-decision transfer-ticket',
  ],
  [
    'waits for the leader',
    story.waitingForSignOff,
    'allow-late-claim dispute-jurisdiction move-accountability send-ticket-back sign-off-ticket',
  ],
  ['is concluded', story.concluded, 'allow-late-claim follow-up-ticket move-accountability reopen-ticket'],
  [
    'is followed up without an answer',
    [...story.concluded, notReached],
    'allow-late-claim archive-ticket correct-follow-up follow-up-ticket move-accountability reopen-ticket',
  ],
  [
    'is followed up',
    story.followedUpTicket,
    'allow-late-claim archive-ticket correct-follow-up move-accountability reopen-ticket',
  ],
  ['is withdrawn before a department signed', [registered(), classified, withdrawn], 'allow-late-claim archive-ticket'],
  [
    'is a consultation, registered',
    [registered({ kind: 'consultation' })],
    'allow-late-claim answer-at-once ask-citizen change-kind classify-ticket withdraw-complaint',
  ],
  ['was answered at once', [registered({ kind: 'consultation' }), answeredAtOnce], 'allow-late-claim archive-ticket'],
  [
    'waits for the citizen',
    [registered(), classified, citizenAsked],
    'allow-late-claim change-kind dispute-jurisdiction end-wait-for-citizen withdraw-complaint',
  ],
  ['is with another authority', [...story.mediating, disputed, transferredOut], 'allow-late-claim archive-ticket'],
  ['was withdrawn and archived', [registered(), classified, withdrawn, archived], 'allow-late-claim'],
  ['is archived', [...story.followedUpTicket, archived], 'allow-late-claim correct-follow-up reopen-ticket'],
  [
    'is urgent',
    [registered(), urgent],
    'allow-late-claim ask-citizen change-kind classify-ticket dispute-jurisdiction lower-urgency withdraw-complaint',
  ],
  ['is voided', [...story.report, filed, voided], 'tell-state'],
  [
    'is disputed',
    [registered(), disputed],
    'allow-late-claim ask-citizen change-kind classify-ticket settle-jurisdiction withdraw-complaint',
  ],
];

function beside(ticket: Ticket): readonly string[] {
  if (ticket.status === 'unregistered') return [];
  if (ticket.custody.stage === 'closed' && ticket.custody.as === 'voided') return [];
  return [...ANYWHERE.split(' '), ...(ENDED.includes(ticket.custody.stage) ? [] : WHILE_OPEN.split(' '))];
}

type Decide = (ticket: Ticket, command: Command, books: Books) => Decision<Event>;
const ACTS = Object.values(TICKET_ACTS).flat();

function decide(name: string, ticket: Ticket): Decision<Event> {
  const act = ACTS.find((act) => act.name === name)!;
  const actor = OF_THE_HOTLINE.includes(name) ? operator() : leader('market-east');
  return (act.decide as Decide)(ticket, { ...on(TODAY, actor), ...COMMANDS[name], ...receiptFor(name, ticket) }, BOOKS);
}

/** A correction leaves the day of receipt as it is; what moves it is an act of its own. */
function receiptFor(name: string, ticket: Ticket): object {
  const leaves = ticket.status === 'registered' && name === 'correct-registration';
  return leaves ? { receivedOn: ticket.receivedOn } : {};
}

it.each(STAGES)('a ticket that %s allows these acts and no other', (_, events, expected) => {
  const { ticket } = given(...events);
  const decisions = ACTS.map(({ name }) => [name, decide(name, ticket)] as const);
  const possible = decisions.filter(([, decision]) => !decision.refused && decision.events.length > 0);
  expect(possible.map(([name]) => name).sort()).toEqual([...expected.split(' '), ...beside(ticket)].sort());
});

it('says of every act on a ticket that does not exist that there is none', () => {
  const { ticket } = given();
  const others = ACTS.filter(({ name }) => name !== 'register-ticket');
  expect(new Set(others.map(({ name }) => (decide(name, ticket) as { code: string }).code))).toEqual(
    new Set(['not-found']),
  );
});

it('has a stage on which each act is possible, but the one that changes of the rules cause', () => {
  const possible = new Set(
    [...STAGES.map(([, , acts]) => acts), ANYWHERE, WHILE_OPEN].flatMap((acts) => acts.split(' ')),
  );
  expect(ACTS.map(({ name }) => name).filter((name) => !possible.has(name))).toEqual(['recalculate-due-days']);
});
