import type { LocalDate } from '@redress/kernel';
import type { TicketClock } from '../../src/index.js';
import type { Place } from './place.js';

/** Of no weight for what can be done: names and numbers of things and people, and what lies behind. */
const IRRELEVANT = [
  ...['number', 'channel', 'person', 'takenBy', 'department', 'firstHandler', 'claims', 'handledBy', 'earlierRounds'],
  ...[
    'lateClaims',
    'area',
    'receivedOn',
    'registeredOn',
    'openedOn',
    'firstStep',
    'lastStep',
    'because',
    'corrections',
  ],
  ...['urgencies', 'citizenUrges'],
];

/** From this day on Order 121 governs, and with it other duties. */
const ORDER_121_FROM = '2026-04-15';

/**
 * What of a place decides where it can lead: the same for tickets that differ in days, people and numbers. What tickets come to
 * hold later belongs to it without a change here.
 */
export function shapeOf({ ticket, late, day, debts }: Place): string {
  const { custody, receivedOn } = ticket;
  if (custody.stage === 'closed') return `closed ${custody.as}`;
  return JSON.stringify({ late, debts, isOld: receivedOn < ORDER_121_FROM, ticket }, (name, value: unknown) => {
    if (IRRELEVANT.includes(name)) return undefined;
    if (name === 'until') return (value as LocalDate) < day;
    if (isClock(value)) return value.stopped ? undefined : { pauses: value.pauses, extensions: value.extensions };
    if (Array.isArray(value)) return value.length > 0;
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'a day' : value;
  });
}

function isClock(value: unknown): value is TicketClock {
  return typeof value === 'object' && value !== null && 'stopped' in value;
}

/** The stages of a place in words: who has the ticket, how far the procedure is, and what is owed. */
export function stagesOf({ ticket: { custody, round }, debts }: Place): string {
  const { returnedFor, objection } = debts;
  const owed = [returnedFor && `returned as ${returnedFor}`, objection && 'to be corrected'];
  const handling =
    'outcome' in round.handling ? `${round.handling.stage} ${round.handling.outcome}` : round.handling.stage;
  const where = custody.stage === 'handling' ? handling : custody.stage;
  return [where, ...owed.filter(Boolean)].join(', ');
}
