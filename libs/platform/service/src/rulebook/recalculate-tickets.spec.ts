import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore, type EventStore } from '@redress/event-store';
import { deterministicId, machine } from '@redress/kernel';
import { publishCalendarYearAct, rulebook } from '@redress/rulebook';
import { registerAct, tickets as ticketAggregate } from '@redress/ticket';
import { metaOf, person, storeWith } from '../../test/counter.js';
import { platformExecutorOn, TODAY } from '../../test/ticket-story.js';
import { recalculateTickets } from './recalculate-tickets.js';

/** More than go into the six pieces of 250 that are under way at once. */
const TICKETS = 1_600;
const BROKEN_AFTER = 700;
const cause = deterministicId('year');
const tickets = Array.from({ length: TICKETS }, (_, n) => deterministicId('ticket', String(n)));
const policy = machine('policy', 'recalculate-when-a-year-is-published');
const DAYS = '01-01 02-05 02-06 02-07 05-01 10-01 10-02 10-03';
const newYear = { zh: '元旦', en: 'New Year', off: DAYS, statutory: DAYS, inLieu: '', worked: '' };

let store: MemoryEventStore;

async function logWithTickets(): Promise<MemoryEventStore> {
  const made = new MemoryEventStore();
  const executor = platformExecutorOn(made);
  const content = {
    kind: 'complaint',
    channel: 'phone',
    number: '20260506-482159374',
    source: null,
    receivedOn: TODAY,
    area: null,
  };
  const input = {
    ...content,
    person: deterministicId('person'),
    anonymous: false,
    respondent: null,
    personal: {},
    classification: null,
  };
  const meta = () => metaOf({ actor: person('operator') });
  await executor.executeAll(
    tickets.map((id) => ({ aggregate: ticketAggregate as never, act: registerAct, id, input, meta: meta() })),
  );
  const document = { year: 2027, source: 'test', holidays: [newYear] };
  const publish = { aggregate: rulebook as never, act: publishCalendarYearAct, id: '', input: { document } };
  await executor.execute({ ...publish, meta: metaOf({ actor: policy }) });
  return made;
}

/** The store, until it has taken so many commands. */
function breakingAfter(commands: number): EventStore {
  let left = commands;
  return storeWith(store, 'append', (command) =>
    left-- > 0 ? store.append(command) : Promise.reject(new Error('The disk is full')),
  );
}

const recalculate = (on: EventStore, tell?: (looked: number, recalculated: number) => void) =>
  recalculateTickets(platformExecutorOn(on), tickets, {
    ...{ cause, meta: metaOf({ actor: policy, causation: cause }) },
    ...(tell && { tell }),
  });

describe('a recalculation', () => {
  beforeEach(async () => {
    store = await logWithTickets();
  }, 60_000);

  it('that broke off in the middle goes on where it was, and every ticket has one event in the end', async () => {
    const before = await store.size();
    await expect(recalculate(breakingAfter(BROKEN_AFTER))).rejects.toThrow('The disk is full');
    expect(await store.size()).toBe(before + BROKEN_AFTER);
    const pieces: [looked: number, gone: number][] = [];
    expect(await recalculate(store, (...piece) => pieces.push(piece))).toBe(TICKETS - BROKEN_AFTER);
    expect(pieces.reduce((sum, [looked]) => sum + looked, 0)).toBe(TICKETS);
    expect(await recalculate(store)).toBe(0);
    const slices = await store.readStreams(tickets.map(ticketAggregate.streamOf));
    const types = [...slices.values()].map(({ events }) => events.map(({ envelope }) => envelope.type).join(' '));
    expect(types).toHaveLength(TICKETS);
    expect(new Set(types)).toEqual(new Set(['TicketRegistered DueDaysRecalculated']));
  });

  it('names what caused it, and acts as the rule that asked', async () => {
    await recalculate(store);
    const { envelope } = (await store.readStream(ticketAggregate.streamOf(tickets[0]!))).events.at(-1)!;
    expect(envelope).toMatchObject({
      causation: cause,
      actor: { account: 'policy:recalculate', for: null },
      data: { cause },
    });
  });
});
