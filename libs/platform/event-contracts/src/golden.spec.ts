import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { factsFold, type FactEvent } from '@redress/assessment';
import { days } from '@redress/days';
import {
  canonicalBytes,
  decodeEnvelope,
  ownersOf,
  type Aggregate,
  type Envelope,
  type Recorded,
} from '@redress/kernel';
import { offices } from '@redress/offices';
import { accounts, persons, staff } from '@redress/people';
import { requests } from '@redress/requests';
import { rulebook } from '@redress/rulebook';
import { tickets, type TicketKind } from '@redress/ticket';
import { loadContracts } from './load-contracts.js';

const AGGREGATES = [
  tickets,
  requests,
  offices,
  rulebook,
  days,
  persons,
  staff,
  accounts,
] as readonly Aggregate<unknown>[];

const folder = new URL('../golden/', import.meta.url);
const files = readdirSync(folder);
const goldenFile = (file: string) =>
  decodeEnvelope(canonicalBytes(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
const golden = (type: string) => goldenFile(`${type}.json`);
const contracts = loadContracts();
/** Version of the calendar that a golden event goes over to. */
const CALENDAR = '0123456789abcdef'.repeat(4);

function aggregateOf({ stream }: Envelope): Aggregate<unknown> {
  const found = AGGREGATES.find(({ category }) => stream === category || stream.startsWith(`${category}-`));
  if (found === undefined) throw new Error(`${stream} is no stream of an aggregate`);
  return found;
}

describe('the golden event of every type and version ever written', () => {
  it.each(files)('%s bears the name of its type and keeps its contract', (file) => {
    const envelope = goldenFile(file);
    expect(`${envelope.type}.json`).toBe(file);
    contracts.mustMatchWhole(envelope);
  });

  it.each(files)('%s is known to its aggregate, and folded without failing', (file) => {
    const envelope = goldenFile(file);
    const { types, fold } = aggregateOf(envelope);
    expect(types).toContain(envelope.type);
    expect(fold.evolve(fold.initial, envelope as Recorded)).toBeDefined();
  });

  it('is there for each type of every aggregate', () => {
    const types = AGGREGATES.flatMap((aggregate) => aggregate.types);
    expect(files.map((file) => file.slice(0, -'.json'.length)).sort()).toEqual([...types].sort());
  });
});

/** What each way of a ticket, told by golden events, adds up to. */
const lives: [life: string, kind: TicketKind, types: string[], ticket: object, round: object][] = [
  [
    'a complaint that comes back, is settled, sent back, reopened and archived',
    'complaint',
    [
      ...['TicketRegistered', 'TicketClassified', 'TicketAssigned', 'TicketReturned', 'ReturnArbitrated'],
      ...['TicketReassigned', 'TicketSignedFor', 'ComplaintAccepted', 'ComplaintReferredToOdr', 'OdrUnitAnswered'],
      ...['MediationOpened', 'MediationSettled', 'PartiesTold', 'SignOffRequested', 'TicketSentBack'],
      ...['TicketSignedOff', 'TicketFollowedUp', 'TicketReopened'],
    ],
    {
      category: 'leisure-sport',
      firstHandler: 'market-east',
      custody: { stage: 'handling', department: 'market-east' },
      round: { number: 2, because: 'dissatisfied', handling: { stage: 'accepted' } },
      earlierRounds: [{ number: 1, handling: { stage: 'finished', outcome: 'settled' } }],
    },
    { number: 2 },
  ],
  [
    'a complaint that is refused',
    'complaint',
    ['TicketRegistered', 'TicketSignedFor', 'ComplaintRefused'],
    { round: { handling: { stage: 'finished', outcome: 'refused' } } },
    { initialCheck: { outcome: 'refused', toldOn: '2026-09-28' } },
  ],
  [
    'a mediation that fails',
    'complaint',
    [
      'TicketRegistered',
      'TicketSignedFor',
      'ComplaintAccepted',
      'MediationOpened',
      'MediationTerminated',
      'PartiesTold',
    ],
    { round: { handling: { stage: 'finished', outcome: 'terminated' } } },
    { ended: { outcome: 'terminated' } },
  ],
  [
    'a complaint that is withdrawn',
    'complaint',
    ['TicketRegistered', 'TicketSignedFor', 'ComplaintAccepted', 'ComplaintWithdrawn'],
    { round: { handling: { stage: 'awaiting-notice', outcome: 'withdrawn' } } },
    { ended: { on: '2026-10-15', outcome: 'withdrawn' } },
  ],
  [
    'a complaint that two ODR units left unanswered, and whose settlement was sent back and taken back',
    'complaint',
    [
      ...['TicketRegistered', 'TicketSignedFor', 'ComplaintAccepted', 'ComplaintReferredToOdr', 'OdrReferralRecalled'],
      ...['ComplaintReferredToOdr', 'OdrReferralExpired', 'MediationOpened', 'MediationSettled', 'PartiesTold'],
      ...['SignOffRequested', 'TicketSentBack', 'DecisionTakenBack'],
    ],
    { round: { number: 1, handling: { stage: 'accepted' } }, clocks: { mediation: { stopped: false } } },
    {
      odr: [{ lost: { how: 'recalled' } }, { lost: { how: 'expired' } }],
      ended: null,
      takenBack: [{ outcome: 'settled' }],
    },
  ],
  [
    'a complaint whose sender proves who they are, and of which authorities dispute who handles it, counted by another calendar since',
    'complaint',
    [
      ...['TicketRegistered', 'IdentityRequested', 'IdentityVerified', 'JurisdictionDisputed', 'JurisdictionSettled'],
      'DueDaysRecalculated',
    ],
    {
      identity: 'verified',
      calendar: CALENDAR,
      clocks: { jurisdiction: { start: '2026-09-25', stopped: true } },
    },
    { rules: { calendar: CALENDAR } },
  ],
  [
    'a mediation that waits for an appraisal, in which a lead is found',
    'complaint',
    [
      ...['TicketRegistered', 'TicketSignedFor', 'ComplaintAccepted', 'SupervisoryCheckRecorded', 'MediationOpened'],
      ...['LeadFound', 'LeadVerificationExtended', 'LeadVerified', 'LimitPaused', 'LimitResumed'],
    ],
    {
      supervised: true,
      clocks: {
        mediation: { start: '2026-09-28', pauses: [{ from: '2026-10-14', to: '2026-10-19' }] },
        'lead-verification': { start: '2026-10-13', extensions: [{ length: 15 }], stopped: true },
      },
    },
    { clocks: { mediation: { stopped: false } } },
  ],
  [
    'a report that is filed as a case',
    'report',
    [
      ...['TicketRegistered', 'TicketSignedFor', 'NewFactsJoined', 'VerificationExtended', 'ReportFiled'],
      ...['ReporterTold', 'CaseDecisionExtended', 'CaseDecided'],
    ],
    {
      round: { handling: { stage: 'finished', outcome: 'filed' } },
      clocks: {
        verification: { start: '2026-10-12', extensions: [{ length: 15 }], stopped: true },
        'filing-notice': { start: '2026-10-29', stopped: true },
        'case-decision': { start: '2026-10-29', extensions: [{ length: 30 }], stopped: true },
      },
    },
    { ended: { outcome: 'filed', on: '2026-10-29' } },
  ],
  [
    'a report that is not filed',
    'report',
    ['TicketRegistered', 'TicketSignedFor', 'ReportNotFiled'],
    { round: { handling: { stage: 'finished', outcome: 'not-filed' } } },
    { ended: { outcome: 'not-filed' } },
  ],
  [
    'a consultation',
    'consultation',
    ['TicketRegistered', 'TicketSignedFor', 'ConsultationAnswered'],
    { round: { handling: { stage: 'finished', outcome: 'answered' } } },
    { ended: { outcome: 'answered', on: '2026-09-29' } },
  ],
];

describe('folding golden events gives today what it gave when they were written:', () => {
  it.each(lives)('%s', (_life, kind, types, ticket, round) => {
    const events = types.map(golden).map((event) => (event.type === 'TicketRegistered' ? ofKind(kind, event) : event));
    expect(tickets.read(events as readonly Recorded[])).toMatchObject({ kind, ...ticket });
    const facts = events.reduce((so, event) => factsFold.evolve(so, event as unknown as FactEvent), factsFold.initial);
    expect(facts!.rounds.at(-1)).toMatchObject(round);
  });

  it('a request that is granted, and the rule set that it asks for', () => {
    const request = requests.read(['RequestMade', 'RequestGranted'].map(golden) as readonly Recorded[]);
    expect(request).toMatchObject({ status: 'granted', kind: 'extension', office: 'market-east' });
    const { ruleSets, openTickets } = rulebook.read([golden('RuleSetPublished')] as readonly Recorded[]);
    expect([ruleSets.at(-1)!.id, openTickets.get('order-200')]).toEqual(['order-200', 'switch']);
  });
});

function ofKind(kind: TicketKind, registered: Envelope): Envelope {
  return { ...registered, data: { ...registered.data, kind } };
}

it('the contract of each event names the owner that the aggregate names', () => {
  const owners = AGGREGATES.flatMap((aggregate) => [...ownersOf(aggregate as Aggregate<never>)]);
  expect(owners.filter(([type, owner]) => ownerOf(type) !== owner)).toEqual([]);
});

function ownerOf(type: string): unknown {
  const schema = JSON.parse(readFileSync(new URL(`../contracts/events/${type}.json`, import.meta.url), 'utf8'));
  return (schema as Record<string, unknown>)['x-owner'];
}
