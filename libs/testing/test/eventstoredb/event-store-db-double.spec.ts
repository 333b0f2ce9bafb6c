import { randomUUID } from 'node:crypto';
import { connect } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ANY,
  BACKWARDS,
  END,
  EventStoreDBClient,
  eventTypeFilter,
  excludeSystemEvents,
  MaxAppendSizeExceededError,
  NO_STREAM,
  START,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
  type AllStreamResolvedEvent,
  type BinaryEventData,
  type Credentials,
} from '@eventstore/db-client';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDbDouble } from '../../src/eventstoredb/index.js';

const events = (count: number, bytes = 8): BinaryEventData[] =>
  Array.from({ length: count }, () => ({
    id: randomUUID(),
    type: 'Happened',
    contentType: 'application/octet-stream',
    data: Buffer.alloc(bytes, 7),
    metadata: undefined,
  }));

async function all<T>(read: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of read) found.push(item);
  return found;
}

let double: EventStoreDbDouble;
let client: EventStoreDBClient;
beforeEach(async () => {
  double = await EventStoreDbDouble.start();
  client = EventStoreDBClient.connectionString(double.url);
});
afterEach(async () => {
  await client.dispose();
  await double.stop();
});

/** The client takes the classic call when credentials are given, and the batch call otherwise. */
const calls: [string, { credentials?: Credentials }][] = [
  ['batch append', {}],
  ['append', { credentials: { username: 'somebody', password: 'secret' } }],
];

describe.each(calls)('the EventStoreDB double, by %s', (_, options) => {
  const append = (
    stream: string,
    proposed: BinaryEventData[],
    expectedRevision: bigint | typeof NO_STREAM | typeof ANY,
  ) => client.appendToStream(stream, proposed, { ...options, expectedRevision });

  it('numbers events in their stream and tells where the last lies in $all', async () => {
    expect(await append('a', events(3), NO_STREAM)).toMatchObject({ success: true, nextExpectedRevision: 2n });
    const { position } = await append('a', events(2), 2n);
    const read = await all(client.readStream('a'));
    expect(read.map(({ event }) => event!.revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
    expect(read[4]!.event!.position).toEqual(position);
  });

  it('says where a stream stands when the expectation is wrong', async () => {
    await append('a', events(2), NO_STREAM);
    for (const [expected, stream, actualVersion] of [
      [NO_STREAM, 'a', 1n],
      [0n, 'a', 1n],
      [5n, 'a', 1n],
      [0n, 'b', 'no_stream'],
    ] as const) {
      const refused = append(stream, events(1), expected);
      await expect(refused).rejects.toThrow(WrongExpectedVersionError);
      await expect(refused).rejects.toMatchObject({ actualVersion });
    }
  });

  it('knows a repeat by its ids behind an explicit revision, even when the stream went on', async () => {
    const repeated = events(2);
    await append('a', repeated, NO_STREAM);
    await append('a', events(1), 1n);
    expect(await append('a', repeated, NO_STREAM)).toMatchObject({ success: true, nextExpectedRevision: 1n });
    expect(await append('a', repeated, ANY)).toMatchObject({ success: true, nextExpectedRevision: 1n });
    await expect(append('a', [...repeated, ...events(1)], NO_STREAM)).rejects.toThrow(WrongExpectedVersionError);
    expect(await all(client.readStream('a'))).toHaveLength(3);
  });

  it('takes 1 MiB of data together and not one byte more', async () => {
    await append('a', events(2, 512 * 1024), NO_STREAM);
    await expect(append('b', [...events(2, 512 * 1024), ...events(1, 1)], NO_STREAM)).rejects.toThrow(
      MaxAppendSizeExceededError,
    );
  });

  it('refuses a stream that was deleted for good', async () => {
    await append('a', events(1), NO_STREAM);
    await client.tombstoneStream('a');
    await expect(append('a', events(1), ANY)).rejects.toThrow(StreamDeletedError);
  });
});

describe('reading from the EventStoreDB double', () => {
  it('begins $all with events of the server, and leaves gaps between positions', async () => {
    await client.appendToStream('a', events(2));
    const read = await all(client.readAll());
    expect(read.map(({ event }) => event!.type.startsWith('$'))).toEqual([true, true, true, false, false]);
    const positions = read.map(({ event }) => event!.position.commit);
    expect(positions.slice(1).every((position, index) => position > positions[index]! + 1n)).toBe(true);
  });

  it('includes the event at the position where a read begins, in both directions', async () => {
    await client.appendToStream('a', events(3));
    const [, middle, last] = (await all(client.readAll())).slice(3).map(({ event }) => event!);
    const from = (options: object) => all(client.readAll({ fromPosition: middle!.position, ...options }));
    expect((await from({})).map(({ event }) => event!.id)).toEqual([middle!.id, last!.id]);
    expect((await from({ direction: BACKWARDS, maxCount: 1 })).map(({ event }) => event!.id)).toEqual([middle!.id]);
    const backwards = await all(client.readStream('a', { direction: BACKWARDS, fromRevision: END, maxCount: 2 }));
    expect(backwards.map(({ event }) => event!.revision)).toEqual([2n, 1n]);
  });

  it('answers with a message that a stream does not exist', async () => {
    await expect(all(client.readStream('nowhere'))).rejects.toThrow(StreamNotFoundError);
  });
});

describe('subscribing to the EventStoreDB double', () => {
  /** The ids of the first `count` events that a subscription brings. */
  function first(count: number, fromPosition: Parameters<EventStoreDBClient['subscribeToAll']>[0]): Promise<string[]> {
    const subscription = client.subscribeToAll({ filter: excludeSystemEvents(), ...fromPosition });
    const ids: string[] = [];
    return new Promise((resolve, reject) => {
      subscription.on('error', reject);
      subscription.on('data', ({ event }: AllStreamResolvedEvent) => {
        if (ids.push(event!.id) === count) resolve(ids);
      });
    });
  }

  it('brings what comes after the given position, then what is appended', async () => {
    const proposed = events(3);
    await client.appendToStream('a', proposed);
    const [begin] = (await all(client.readAll())).slice(3);
    const later = events(1);
    const heard = first(3, { fromPosition: begin!.event!.position });
    await client.appendToStream('b', later);
    expect(await heard).toEqual([proposed[1]!.id, proposed[2]!.id, later[0]!.id]);
  });

  it('tells how far it looked while nothing fits, and that it caught up', async () => {
    await client.appendToStream('a', events(80));
    const filter = eventTypeFilter({
      prefixes: ['Other'],
      maxSearchWindow: 10,
      checkpointInterval: 2,
      checkpointReached: async (_, position) => void checkpoints.push(position.commit),
    });
    const checkpoints: bigint[] = [];
    const subscription = client.subscribeToAll({ fromPosition: START, filter });
    subscription.on('data', () => undefined);
    await new Promise<void>((resolve) => subscription.on('caughtUp', resolve));
    expect(checkpoints).toHaveLength(4);
    expect(checkpoints[0]).toBe(double.log.all[19]!.position);
  });

  it('drops a consumer that lets more than 32 live events pile up', async () => {
    const subscription = client.subscribeToAll({ fromPosition: END });
    await new Promise<void>((resolve) => subscription.once('confirmation', resolve).on('data', () => undefined));
    const dropped = new Promise<Error>((resolve) => subscription.on('error', resolve));
    await client.appendToStream('a', events(200));
    expect(await dropped).toBeInstanceOf(Error);
  });
});

describe('an append whose connection is lost half-way', () => {
  const framed = (message: { serializeBinary(): Uint8Array }): Buffer => {
    const bytes = message.serializeBinary();
    const prefix = Buffer.alloc(5);
    prefix.writeUInt32BE(bytes.length, 1);
    return Buffer.concat([prefix, bytes]);
  };

  it('stores nothing, not even what had arrived', async () => {
    const { hostname, port } = new URL(double.url);
    for (let turn = 0; turn < 20; turn++) {
      const socket = connectSocket(Number(port), hostname);
      const session = connect(`http://${hostname}:${port}`, { createConnection: () => socket });
      session.on('error', () => undefined);
      const call = session.request({
        ':method': 'POST',
        ':path': '/event_store.client.streams.Streams/Append',
        'content-type': 'application/grpc',
        te: 'trailers',
      });
      call.on('error', () => undefined);
      const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from(`ticket-${turn}`));
      const options = new streams.AppendReq.Options().setStreamIdentifier(identifier).setNoStream(new shared.Empty());
      const proposed = new streams.AppendReq.ProposedMessage().setId(new shared.UUID().setString(randomUUID()));
      call.write(framed(new streams.AppendReq().setOptions(options)));
      call.write(framed(new streams.AppendReq().setProposedMessage(proposed)));
      await sleep(turn);
      socket.destroy();
    }
    await sleep(200);
    const stored = Array.from({ length: 20 }, (_, turn) => double.log.streamOf(`ticket-${turn}`).length);
    expect(stored).toEqual(stored.map(() => 0));
  });
});
