import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { factsFold, type FactEvent } from '@redress/assessment';
import { canonicalBytes, decodeEnvelope, foldEvents, shanghaiDay, type Envelope } from '@redress/kernel';
import { EVENT_OWNERS, newestTicketEvent, ticketFold, type TicketEvent, type TicketKind } from '@redress/ticket';
import { loadContracts } from './load-contracts.js';

const folder = new URL('../golden/', import.meta.url);
const files = readdirSync(folder);
const goldenFile = (file: string) =>
  decodeEnvelope(canonicalBytes(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
const golden = (type: string) => goldenFile(`${type}.json`);
const contracts = loadContracts();

describe('the golden event of every type and version ever written', () => {
  it.each(files)('%s bears the name of its type and keeps its contract', (file) => {
    const envelope = goldenFile(file);
    expect(`${envelope.type}.json`).toBe(file);
    contracts.mustMatchWhole(envelope);
  });

  it.each(files)('%s is read as a version that is written today', (file) => {
    const { type, data, stream } = newestTicketEvent(goldenFile(file));
    if (stream.startsWith('ticket-')) expect(Object.keys(EVENT_OWNERS)).toContain(type);
    contracts.mustMatch(type, data);
  });
});

/** What each way of a ticket, told by golden events, adds up to; each type is part of at least one. */
const lives: [life: string, kind: TicketKind, types: string[], ticket: object, facts: object][] = [
  [
    'a complaint that comes back, is settled, sent back, reopened and archived',
    'complaint',
    [
      ...['TicketRegistered', 'TicketClassified', 'TicketAssigned', 'TicketReturned', 'ReturnArbitrated'],
      ...['TicketReassigned', 'TicketSignedFor', 'HandlingOpened', 'ComplaintAccepted', 'ComplaintReferredToOdr'],
      ...['OdrUnitAnswered', 'MediationOpened', 'MediationSettled', 'PartiesTold', 'SignOffRequested'],
      ...[
        'TicketSentBack',
        'TicketSignedOff',
        'TicketConcluded',
        'TicketFollowedUp',
        'TicketReopened',
        'TicketArchived',
      ],
    ],
    {
      kind: 'complaint',
      category: 'leisure-sport',
      firstHandler: 'market-east',
      custody: { stage: 'archived', department: 'market-east' },
      handling: { stage: 'accepted' },
    },
    {
      assignments: [{ department: 'market-west', returns: 1, upheld: true }, { department: 'market-east' }],
      signedFor: { department: 'market-east', on: '2026-09-24' },
      initialCheck: { outcome: 'accepted', decidedOn: '2026-09-28' },
      odr: [{ answer: { answeredOn: '2026-10-09', outcome: 'not-settled' } }],
      mediation: { outcome: 'settled', decidedOn: '2026-10-20' },
      concluded: { on: '2026-10-22' },
      satisfaction: { answer: 'dissatisfied' },
      reopenings: 1,
    },
  ],
  [
    'a complaint that is refused',
    'complaint',
    ['TicketRegistered', 'HandlingOpened', 'ComplaintRefused'],
    { handling: { stage: 'finished', outcome: 'refused' } },
    { initialCheck: { outcome: 'refused', toldOn: '2026-09-28' } },
  ],
  [
    'a mediation that fails',
    'complaint',
    ['TicketRegistered', 'ComplaintAccepted', 'MediationOpened', 'MediationTerminated', 'PartiesTold'],
    { handling: { stage: 'finished', outcome: 'terminated' } },
    { mediation: { outcome: 'terminated', decidedOn: '2026-10-20' } },
  ],
  [
    'a complaint that is withdrawn',
    'complaint',
    ['TicketRegistered', 'ComplaintAccepted', 'ComplaintWithdrawn'],
    { handling: { stage: 'finished', outcome: 'withdrawn' } },
    { withdrawals: [{ on: '2026-10-15' }] },
  ],
  [
    'a complaint whose sender proves who they are, and of which authorities dispute who handles it, counted by another calendar since',
    'complaint',
    [
      ...['TicketRegistered', 'IdentityRequested', 'IdentityVerified', 'JurisdictionDisputed', 'JurisdictionSettled'],
      'DeadlinesRecalculated',
    ],
    {
      identity: 'verified',
      calendar: '2027-published',
      clocks: { jurisdiction: { start: '2026-09-25', stopped: true } },
    },
    { clocks: { 'initial-check': { start: '2026-09-24', stopped: false } } },
  ],
  [
    'a mediation that waits for an appraisal, in which a lead is found',
    'complaint',
    [
      ...['TicketRegistered', 'ComplaintAccepted', 'SupervisoryCheckRecorded', 'MediationOpened', 'LeadFound'],
      ...['LeadVerificationExtended', 'LeadVerified', 'LimitPaused', 'LimitResumed'],
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
      ...['TicketRegistered', 'NewFactsJoined', 'VerificationExtended', 'ReportFiled', 'ReporterTold'],
      ...['CaseDecisionExtended', 'CaseDecided'],
    ],
    {
      handling: { stage: 'finished', outcome: 'filed' },
      clocks: {
        verification: { start: '2026-10-12', extensions: [{ length: 15 }], stopped: true },
        'filing-notice': { start: '2026-10-29', stopped: true },
        'case-decision': { start: '2026-10-29', extensions: [{ length: 30 }], stopped: true },
      },
    },
    { extension: { workingDays: 15 }, verification: { outcome: 'filed', decidedOn: '2026-10-29' } },
  ],
  [
    'a report that is not filed',
    'report',
    ['TicketRegistered', 'ReportNotFiled'],
    { handling: { stage: 'finished', outcome: 'not-filed' } },
    { verification: { outcome: 'not-filed' } },
  ],
  [
    'a consultation',
    'consultation',
    ['TicketRegistered', 'ConsultationAnswered'],
    { handling: { stage: 'finished', outcome: 'answered' } },
    { answered: { on: '2026-09-29' } },
  ],
];

describe('folding golden events gives today what it gave when they were written:', () => {
  it.each(lives)('%s', (_life, kind, types, ticket, facts) => {
    const events = types.map(golden).map((event) => (event.type === 'TicketRegistered' ? ofKind(kind, event) : event));
    expect(foldEvents(ticketFold, events as unknown as TicketEvent[])).toMatchObject(ticket);
    expect(foldEvents(factsFold, events.map(factEventOf))).toMatchObject(facts);
  });

  it('every type of a ticket is told', () => {
    const told = new Set(lives.flatMap(([, , types]) => types));
    const ofTickets = files.map(goldenFile).filter(({ stream }) => stream.startsWith('ticket-'));
    expect(ofTickets.map(({ type }) => type).filter((type) => !told.has(type))).toEqual([]);
  });
});

function ofKind(kind: TicketKind, registered: Envelope): Envelope {
  return { ...registered, data: { ...registered.data, kind } };
}

function factEventOf({ type, data, revision, occurredAt }: Envelope): FactEvent {
  return { type, data, revision, occurredOn: shanghaiDay(occurredAt) } as FactEvent;
}

it('says of each ticket event the owner that the domain says', () => {
  const owners = Object.entries(EVENT_OWNERS).map(([type, owner]) => [type, ownerOf(type), owner]);
  expect(owners.filter(([, inContract, owner]) => inContract !== owner)).toEqual([]);
});

function ownerOf(type: string): unknown {
  const schema = JSON.parse(readFileSync(new URL(`../contracts/events/${type}.json`, import.meta.url), 'utf8'));
  return (schema as Record<string, unknown>)['x-owner'];
}
