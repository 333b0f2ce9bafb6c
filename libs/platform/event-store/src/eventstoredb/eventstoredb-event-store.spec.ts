import { afterAll } from '@jest/globals';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { sizeOf } from '@redress/testing/sizes';
import { eventStoreContract } from '../contract/index.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const WRITERS = sizeOf('WRITERS', { ci: 16, full: 64 });
/** The double answers in this very process, late when the machine is busy; what a late answer does is shown in faults.spec. */
const patient = { timeoutMs: 20_000 };
const given = process.env['EVENTSTORE_URL'];
let double: EventStoreDbDouble | undefined;
afterAll(() => double?.stop());

async function makeStores() {
  if (!given) double = await EventStoreDbDouble.start();
  const url = given ?? double!.url;
  return [new EventStoreDbEventStore(url, patient), new EventStoreDbEventStore(url, patient)] as const;
}

eventStoreContract(`EventStoreDB, ${given ? 'a true server' : 'the double'}`, makeStores, 'audited', WRITERS);
