import { expect, it } from '@jest/globals';
import { machine, type Actor, type Command, type Decision, type Event } from '@redress/kernel';
import { TICKET_ACTS, type Books, type Ticket, type TicketEvent } from '../src/index.js';
import { leadFound } from './events.js';
import { handler, leader } from './people.js';
import { BOOKS, by, given, on, type Past } from './scenario.js';
import { finishedReport, mediating, report } from './stories.js';

const joined: TicketEvent = { type: 'NewFactsJoined', data: { receivedOn: '2026-05-11', from: null } };
const pause = { limit: 'mediation', reason: 'appraisal', on: '2026-05-20', until: '2026-05-29', document: 'JD-2026-1' };

/** What is asked for by one person and granted by another: the act, a ticket that a handler of the east handled, the command. */
const GRANTS: readonly (readonly [act: string, handled: readonly Past[], command: object])[] = [
  ['allow-late-claim', mediating, { act: 'settle-mediation', from: '2026-05-15', ground: 'kept-on-paper' }],
  ['extend-case-decision', finishedReport, { further: null }],
  ['extend-lead-verification', [...mediating, leadFound], {}],
  ['extend-verification', [...report, by(handler('market-east'), joined)], {}],
  ['pause-limit', mediating, pause],
];

type Decide = (ticket: Ticket, command: Command, books: Books) => Decision<Event>;
const ACTS = Object.values(TICKET_ACTS).flat();

it.each(GRANTS)(
  '%s is granted by a leader, never by who did an act of handling on the ticket',
  (name, handled, what) => {
    const { decide } = ACTS.find((act) => act.name === name)!;
    const granted = ({ person }: Actor) => {
      const actor = { ...machine('policy', 'carry-out'), for: person };
      return (decide as Decide)(given(...handled).ticket, { ...on('2026-05-20', actor), ...what }, BOOKS);
    };
    expect(granted(leader('market-east'))).toMatchObject({ refused: false });
    expect(granted(handler('market-east'))).toMatchObject({ refused: true, code: 'same-person' });
  },
);
