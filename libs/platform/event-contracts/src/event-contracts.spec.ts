import { describe, expect, it } from '@jest/globals';
import type { Envelope } from '@redress/kernel';
import { ContractError } from './contract-error.js';
import { loadContracts } from './load-contracts.js';

const contracts = loadContracts();
const ID = '01890000-0000-7000-8000-000000000009';
const registered = {
  kind: 'complaint',
  channel: 'phone',
  number: '20260506-482159374',
  source: null,
  receivedOn: '2026-05-06',
  area: null,
  person: ID,
  anonymous: false,
  respondent: null,
  calendar: null,
};
const envelope: Envelope = {
  v: 1,
  id: '01890000-0000-7000-8000-000000000001',
  commandId: '01890000-0000-7000-8000-000000000002',
  stream: 'ticket-1',
  revision: 0,
  previous: null,
  type: 'TicketRegistered',
  occurredAt: '2026-05-06T02:00:00.000Z',
  recordedAt: '2026-05-06T02:00:00.120Z',
  actor: {
    account: 'operator:1024',
    person: 'operator:1024',
    role: 'operator',
    office: null,
    revision: null,
    for: null,
  },
  causation: null,
  correlation: ID,
  data: registered,
  sealed: { name: { subject: ID, commitment: `aes256gcm-hmacsha256:${'A'.repeat(43)}=` } },
};

it('lets an event pass that is as its contract says', () => {
  contracts.mustMatch('TicketRegistered', registered);
  contracts.mustMatchWhole(envelope);
});

describe('an event is refused, with its type, the place and what would be valid,', () => {
  const { kind: _, ...withoutKind } = registered;
  it.each<[what: string, data: object, sentence: RegExp]>([
    ['when a field is missing', withoutKind, /^TicketRegistered breaks its contract at \/data: needs kind$/],
    ['when a field is of another type', { ...registered, anonymous: 'no' }, /at \/data\/anonymous: must be boolean$/],
    ['when a field may not be null', { ...registered, person: null }, /at \/data\/person: must be string$/],
    [
      'when a value is not listed',
      { ...registered, kind: 'wish' },
      /\/data\/kind: must be one of complaint, consultation/,
    ],
    ['when a day does not exist', { ...registered, receivedOn: '2026-02-30' }, /\/data\/receivedOn: must be a date$/],
    ['when a code is none', { ...registered, area: 'East Lake' }, /\/data\/area: must be a code$/],
    ['when an id is none', { ...registered, person: '7' }, /\/data\/person: must be a uuid$/],
    [
      'when a year is none of this platform',
      { ...registered, receivedOn: '0001-01-01' },
      /\/receivedOn: must be a date$/,
    ],
    ['when a name stands in a source number', { ...registered, source: 'csv:王某' }, /\/source: must match/],
    ['when a version is no digest', { ...registered, calendar: '2026' }, /\/calendar: must be a digest$/],
    ['when it holds more', { ...registered, phone: '16000000000' }, /at \/data: holds more than kind, channel, number/],
  ])('%s', (_what, data, sentence) => {
    expect(() => contracts.mustMatch('TicketRegistered', data)).toThrow(ContractError);
    expect(() => contracts.mustMatch('TicketRegistered', data)).toThrow(sentence);
  });

  it('when its type has none', () =>
    expect(() => contracts.mustMatch('TicketPainted', {})).toThrow(/^TicketPainted .* the type has no contract/));

  it.each<[what: string, type: string, data: object, sentence: RegExp]>([
    [
      'when an ODR unit holds NUL',
      'ComplaintReferredToOdr',
      { unit: 'a\0b', referredOn: '2026-05-06' },
      /\/unit: must be a code$/,
    ],
    ['when a department is empty', 'TicketReassigned', { from: 'east', to: '' }, /\/to: must be a code$/],
    [
      'when the name of an office holds NUL',
      'OfficeRenamed',
      { id: 'east', name: { zh: 'a\0', en: 'b' }, from: '2026-05-06' },
      /\/name\/zh: must be a text$/,
    ],
    [
      'when a case number is free text',
      'ReportFiled',
      { decidedOn: '2026-05-06', caseNumber: '王某的案子', noticeOwed: false },
      /\/caseNumber: must be a case-number$/,
    ],
  ])('%s', (_what, type, data, sentence) => expect(() => contracts.mustMatch(type, data)).toThrow(sentence));

  it('when an amount is no whole number of fen', () =>
    expect(() => contracts.mustMatch('MediationSettled', { settledOn: '2026-05-06', amount: 12.5 })).toThrow(
      /at \/data\/amount: must be integer or null$/,
    ));

  it.each<[what: string, change: object, sentence: RegExp]>([
    ['when its envelope is of another version', { v: 2 }, /^TicketRegistered .* at \/v: must be 1$/],
    ['when its time is not in the one form', { occurredAt: '2026-05-06T10:00:00+08:00' }, /\/occurredAt: must match/],
    ['when its day does not exist', { occurredAt: '2026-02-30T02:00:00.000Z' }, /\/occurredAt: must be a date-time/],
    [
      'when its year is another century',
      { recordedAt: '1999-05-06T02:00:00.000Z' },
      /\/recordedAt: must be a date-time/,
    ],
    ['when its revision is negative', { revision: -1 }, /\/revision: must be at least 0$/],
    ['when its link is no hash', { previous: 'abc' }, /\/previous: must be a digest$/],
    ['when its stream has no name', { stream: 'ticket 1' }, /\/stream: must be a stream-name$/],
    [
      'when its actor is free text',
      { actor: { ...envelope.actor, account: '王某 16000000000' } },
      /\/actor\/account: must match/,
    ],
    ['when a personal value is not sealed', { sealed: { name: '王某' } }, /\/sealed\/name: must be object$/],
    ['when its data are wrong', { data: {} }, /at \/data: needs kind$/],
  ])('%s', (_what, change, sentence) =>
    expect(() => contracts.mustMatchWhole({ ...envelope, ...change } as Envelope)).toThrow(sentence),
  );
});

it('repeats neither values nor names that it does not know: they may be personal', () => {
  for (const data of [
    { ...registered, person: { phone: '16000000000' } },
    { ...registered, 王某: '16000000000' },
  ])
    expect(() => contracts.mustMatch('TicketRegistered', data)).not.toThrow(/16000000000|王某/);
});
