/**
 * Appends without end: `node writer.mjs <database url> <journal>`. Waits for `{ open }`, the commands that an earlier writer
 * left without an answer, and repeats them before it goes on; ends at the next message, or when its parent is gone. Every
 * command stands in the journal before it is sent, every answer after it came. A program of its own, so that it can be killed.
 */
import { PostgresEventStore } from '../../dist/index.js';
import { deterministicId } from '@redress/kernel';
import { hash, randomUUID } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const CLIENTS = 16;
const STREAMS = 200;
const RETRY_MS = 100;

const [, , url, file] = process.argv;
const journal = openSync(file, 'a');
const write = (entry) => writeSync(journal, `${JSON.stringify(entry)}\n`);
const heads = new Map();
let over = false;

process.once('disconnect', () => process.exit(1));
process.once('message', ({ open }) => {
  process.once('message', () => (over = true));
  void run(open);
});

async function run(open) {
  const store = await PostgresEventStore.open(url, { applicationName: 'writer' });
  await Promise.all(open.map((command) => send(store, command, true)));
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => appendOn(store, client)));
  await store.close();
  process.exit(0);
}

async function appendOn(store, client) {
  for (let turn = 0; !over; turn++) {
    const stream = `ticket-${(client * 37 + turn * 7) % STREAMS}`;
    const expected = await headOf(store, stream);
    const command = { commandId: randomUUID(), stream, expected, count: 1 + (turn % 3) };
    write({ sent: command });
    await send(store, command, false);
  }
}

async function headOf(store, stream) {
  if (!heads.has(stream)) heads.set(stream, (await insist(() => store.readStream(stream))).head);
  return heads.get(stream) ?? 'none';
}

/** Sends the command under the same id until there is an answer. */
async function send(store, { commandId, stream, expected, count }, again) {
  if (again) write({ again: commandId });
  const append = {
    commandId,
    digest: hash('sha256', commandId),
    stream,
    expected,
    guards: [],
    events: eventsOf(commandId, count),
  };
  const result = await insist(
    () => store.append(append),
    (error) => write({ again: commandId, error: String(error) }),
  );
  heads.set(stream, result.status === 'conflict' ? result.actual : result.head);
  write({ answered: commandId, result });
}

async function insist(attempt, onError = () => undefined) {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      await sleep(RETRY_MS);
      onError(error);
    }
  }
}

/** The same for the same command, so that a repeat is one. */
function eventsOf(commandId, count) {
  return Array.from({ length: count }, (_, index) => ({
    id: deterministicId(commandId, String(index)),
    type: 'TicketRegistered',
    occurredAt: '2026-09-24T02:00:00.000Z',
    actor: { role: 'operator', id: 'staff-7', department: null },
    causation: null,
    correlation: commandId,
    data: { index },
    sealed: {},
  }));
}
