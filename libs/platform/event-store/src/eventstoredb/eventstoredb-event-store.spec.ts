import { afterAll } from '@jest/globals';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { eventStoreContract } from '../contract/index.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const given = process.env['EVENTSTORE_URL'];
let double: EventStoreDbDouble | undefined;
afterAll(() => double?.stop());

eventStoreContract(
  `EventStoreDB, ${given ? 'a true server' : 'the double'}`,
  async () => {
    if (!given) double = await EventStoreDbDouble.start();
    const url = given ?? double!.url;
    return [new EventStoreDbEventStore(url), new EventStoreDbEventStore(url)];
  },
  'audited',
);
