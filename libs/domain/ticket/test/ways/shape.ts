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
    'lastStep',
    'because',
    'corrections',
    'citizenUrges',
  ],
];

/**
 * What of a place decides where it can lead: the same for tickets that differ in days, people and numbers. What tickets come to
 * hold later belongs to it without a change here.
 */
export function shapeOf({ ticket, late, debts }: Place): string {
  return JSON.stringify({ late, debts, ticket }, (name, value: unknown) => {
    if (IRRELEVANT.includes(name) || isStoppedClock(value)) return undefined;
    if (Array.isArray(value)) return value.length > 0;
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'a day' : value;
  });
}

function isStoppedClock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stopped' in value && value.stopped === true;
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
