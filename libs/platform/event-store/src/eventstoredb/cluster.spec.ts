import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sizeOf } from '@redress/testing/sizes';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { freshStream, sampleAppend } from '../contract/index.js';
import { EventStoreUnavailableError } from './errors.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { mustReachEventStoreDb } from './open.js';

const LEADERLESS_SECONDS = sizeOf('AWAY_SECONDS', { ci: 10, full: 60 });
const AT_ONCE = 8;

let cluster: EventStoreDbDouble;
let store: EventStoreDbEventStore;
beforeEach(async () => {
  cluster = await EventStoreDbDouble.start({ addresses: 3 });
  store = new EventStoreDbEventStore(cluster.url, { timeoutMs: 2_000 });
});
afterEach(async () => {
  await store.close();
  await cluster.stop();
});

const append = () => store.append(sampleAppend(freshStream(), 'none'));

describe('a cluster of EventStoreDB', () => {
  // A rejection that is seen by none fails a test of jest by itself.
  it(
    'that has no leader for a while ends no process: calls are unavailable, nothing rejects unseen, and it goes on',
    async () => {
      await append();
      let heard = 0;
      store.onAppended(() => heard++);
      // Calls under way learn of it one after the other, while the client already looks for the next leader.
      for (let n = 1; n <= AT_ONCE; n++) cluster.faults.plan('read', { delayMs: 100 * n }, { stream: /^ticket-/ });
      const underWay = Array.from({ length: AT_ONCE }, () => store.readStream(freshStream()));
      await new Promise((resolve) => setTimeout(resolve, 50));
      cluster.loseLeader();
      await Promise.allSettled(underWay);
      const faults = new Set<string>();
      for (const end = performance.now() + LEADERLESS_SECONDS * 1_000; performance.now() < end;) {
        const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, append));
        for (const result of results) faults.add(result.status === 'rejected' ? result.reason.name : result.status);
      }
      expect([...faults]).toEqual([EventStoreUnavailableError.name]);
      cluster.electLeader();
      const before = heard;
      const { lastPosition } = (await append()) as { lastPosition: number };
      expect(lastPosition).toBe((await store.size()) - 1);
      while (heard === before) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    LEADERLESS_SECONDS * 1_000 + 30_000,
  );

  it('without a leader at the start is told in one sentence, with its addresses and without a password', async () => {
    cluster.loseLeader();
    const url = cluster.url.replace('esdb://', 'esdb://admin:changeit@');
    const addresses = /(?<=:\/\/)[^?]+/.exec(cluster.url)![0];
    await expect(mustReachEventStoreDb(url, 'EVENTSTORE_URL')).rejects.toThrow(
      `EventStoreDB cannot be reached at ${addresses}: the cluster has no leader; check EVENTSTORE_URL.`,
    );
  }, 30_000);

  it.each(['127.0.0.1:1', '127.0.0.1:1,127.0.0.1:2,127.0.0.1:3'])(
    'that is not there at the start is told so: %s',
    async (hosts) => {
      await expect(mustReachEventStoreDb(`esdb://${hosts}?tls=false`, 'EVENTSTORE_URL')).rejects.toThrow(
        `EventStoreDB cannot be reached at ${hosts}: it refuses connections; check EVENTSTORE_URL.`,
      );
    },
    30_000,
  );
});
