import { describe, expect, it } from '@jest/globals';
import { loadContracts } from '@redress/event-contracts';
import { MemoryEventStore, type EventStore } from '@redress/event-store';
import { deterministicId, foldEvents, type CommandMeta } from '@redress/kernel';
import { rulebookFold } from '@redress/rulebook';
import { appendNext } from '@redress/testing';
import { ticketStream } from '@redress/ticket';
import { CommandExecutor } from '../commanding/command-executor.js';
import { newId } from '../ids.js';
import { recalculateTickets } from './recalculate-tickets.js';

const TICKETS = 1_300;
const clock = { now: () => Date.parse('2026-11-24T02:00:00Z') };
const contracts = loadContracts();
const year = { year: 2027, source: 'test', holidays: [] };
const { rulebook } = foldEvents(rulebookFold, [{ type: 'CalendarYearPublished', data: year }]);
const cause = deterministicId('year');
const tickets = Array.from({ length: TICKETS }, (_, n) => deterministicId('ticket', String(n)));
const metaOf = (commandId: string): CommandMeta => ({
  commandId,
  at: '2026-11-24T02:00:00.000Z',
  actor: { account: 'policy:recalculate', person: 'policy:recalculate', role: 'policy', office: null, revision: null, for: null },
  causation: null,
  correlation: 'test',
});

async function storeWithTickets(): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  const data = {
    ...{ kind: 'complaint', channel: 'phone', submission: 's', source: null, receivedOn: '2026-11-20', area: null },
    ...{ person: 'p', anonymous: false, respondent: null },
  };
  for (const ticket of tickets) {
    const { commandId, at: occurredAt, ...who } = metaOf(newId(clock));
    const events = [{ id: newId(clock), type: 'TicketRegistered', occurredAt, ...who, data, sealed: {} }];
    await appendNext(store, { commandId, stream: ticketStream(ticket), events });
  }
  return store;
}

/** The store, until it has taken so many commands. */
function breakingAfter(store: MemoryEventStore, commands: number): EventStore {
  let left = commands;
  const append: EventStore['append'] = (command) =>
    left-- > 0 ? store.append(command) : Promise.reject(new Error('The disk is full'));
  return new Proxy<EventStore>(store, {
    get: (target, name: keyof EventStore) => (name === 'append' ? append : target[name].bind(target)),
  });
}

const recalculate = (store: EventStore) =>
  recalculateTickets(new CommandExecutor(store, { seal: async () => ({}) }, clock, contracts), tickets, {
    rulebook,
    cause,
    meta: metaOf(''),
  });

describe('a recalculation', () => {
  it('that broke off in the middle goes on where it was, and every ticket has one event in the end', async () => {
    const store = await storeWithTickets();
    await expect(recalculate(breakingAfter(store, 700))).rejects.toThrow('The disk is full');
    const before = await store.size();
    expect(before).toBe(TICKETS + 700);
    expect(await recalculate(store)).toBe(TICKETS - 700);
    expect(await recalculate(store)).toBe(0);
    const slices = await store.readStreams(tickets.map(ticketStream));
    const types = tickets.map((ticket) =>
      slices.get(ticketStream(ticket))!.events.map(({ envelope }) => envelope.type),
    );
    expect(types).toEqual(tickets.map(() => ['TicketRegistered', 'DeadlinesRecalculated']));
  });
});
