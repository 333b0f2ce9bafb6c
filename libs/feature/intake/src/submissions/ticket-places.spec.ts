import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore, RecordedEvent, StreamSlice } from '@redress/event-store';
import { tickets, type TicketKind } from '@redress/ticket';
import { VaultSecret, type Vault } from '@redress/vault';
import { TicketPlaces, type Cause } from './ticket-places.js';

const [SENDER, OTHER] = ['operator:1', 'operator:2'];
const NUMBER: Cause = ['source', 'national:1'];

let stored: Map<string, StreamSlice>;
let places: TicketPlaces;
beforeEach(() => {
  stored = new Map();
  const store = { readStreams: async () => stored } as unknown as EventStore;
  places = new TicketPlaces(store, { secret: new VaultSecret(new Uint8Array(32)) } as unknown as Vault);
});

const of = (account: string, ...kinds: readonly TicketKind[]) => places.of(kinds, NUMBER, account);

/** Registers a ticket at each place, as a submission of these kinds does. */
async function send(account: string, ...kinds: readonly TicketKind[]): Promise<readonly string[]> {
  const found = await of(account, ...kinds);
  for (const [index, { id, earlier }] of found.entries()) if (!earlier) put(id, kinds[index]!, account);
  return found.map(({ id }) => id);
}

function put(id: string, kind: TicketKind, account: string): void {
  const data = { kind, receivedOn: '2026-05-06', calendar: null };
  const envelope = { type: 'TicketRegistered', commandId: id, occurredAt: '2026-05-06T04:00:00.000Z', data };
  const event = { position: 0, envelope: { ...envelope, actor: { account }, stream: tickets.streamOf(id) } };
  stored.set(tickets.streamOf(id), { events: [event as unknown as RecordedEvent], head: null });
}

describe('the place of a ticket', () => {
  it('is one for a complaint, whoever sends it, and one for each account for a report', async () => {
    const [complaint, report] = await send(SENDER, 'complaint', 'report');
    expect((await of(SENDER, 'complaint', 'report')).map(({ earlier }) => earlier?.id)).toEqual([complaint, report]);
    const others = await of(OTHER, 'complaint', 'report');
    expect(others.map(({ earlier }) => earlier?.id)).toEqual([complaint, undefined]);
    expect(others[1]!.id).not.toBe(report);
  });

  it('is the same in whatever order the kinds are named: a number behind a report would tell of that', async () => {
    const [report, complaint] = await send(SENDER, 'report', 'complaint');
    expect((await of(SENDER, 'complaint', 'report')).map(({ id }) => id)).toEqual([complaint, report]);
    expect((await of(OTHER, 'complaint')).map(({ id }) => id)).toEqual([complaint]);
  });

  it('is found again when the dictionary makes another kind of the text by now', async () => {
    const [report] = await send(SENDER, 'report');
    expect((await of(SENDER, 'complaint')).map(({ earlier }) => earlier?.id)).toEqual([report]);
    expect((await of(OTHER, 'complaint'))[0]!.earlier).toBeUndefined();
  });
});
