import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { freshStream, sampleAppend } from '../contract/index.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { ForeignRecordError } from './foreign-record-error.js';
import { mustReachEventStoreDb } from './open.js';

let double: EventStoreDbDouble;
let store: EventStoreDbEventStore;
beforeEach(async () => {
  double = await EventStoreDbDouble.start();
  store = new EventStoreDbEventStore(double.url);
  await store.append(sampleAppend(freshStream(), 'none'));
});
afterEach(async () => {
  await store.close();
  await double.stop();
});

function write(stream: string, type: string, contentType: string, data: Uint8Array): void {
  double.log.append(stream, 'any', [{ id: randomUUID(), type, contentType, data, metadata: new Uint8Array() }]);
}
const ours = () => double.log.all.find(({ stream }) => stream.startsWith('ticket-'))!;

describe('a record that the platform did not write', () => {
  it.each<[what: string, write: () => void]>([
    [
      'JSON of another program',
      () => write('orders-王某', 'unrep', 'application/json', Buffer.from('{"name":"王某"}')),
    ],
    ['bytes of another program', () => write('orders-1', 'Ordered', 'application/octet-stream', Buffer.from('{'))],
    ['nothing', () => write('orders-1', 'Ordered', 'application/octet-stream', new Uint8Array())],
    ['an event of ours in another place', () => write('copy-1', ours().type, ours().contentType, ours().data)],
  ])(
    'is refused at the start, by a reader and by a writer, and named without what it holds: %s',
    async (_what, spoil) => {
      spoil();
      const refused = await mustReachEventStoreDb(double.url, 'EVENTSTORE_URL').catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(ForeignRecordError);
      const { message } = refused as Error;
      expect(message).toMatch(/holds a record that this platform did not write \(".+" in ".+", revision \d+, commit/);
      expect(message.split('\n')).toHaveLength(1);
      expect(message).not.toContain('name');
      await expect(store.size()).rejects.toThrow(ForeignRecordError);
      await expect(store.append(sampleAppend(freshStream(), 'none'))).rejects.toThrow(ForeignRecordError);
    },
  );

  it('leaves the positions before it as they are', async () => {
    expect(await store.size()).toBe(1);
    write('orders-1', 'Ordered', 'application/json', Buffer.from('{}'));
    await expect(store.size()).rejects.toThrow(ForeignRecordError);
    expect((await store.readStream(ours().stream)).events.map(({ position }) => position)).toEqual([0]);
  });
});

it('what the server writes for itself is none', async () => {
  for (let n = 0; n < 25; n++) await store.append(sampleAppend(freshStream(), 'none'));
  expect(double.log.all.some(({ type }) => type === '$statsCollected')).toBe(true);
  await mustReachEventStoreDb(double.url, 'EVENTSTORE_URL');
});
