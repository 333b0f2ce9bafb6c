import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MemoryEventStore } from '@redress/event-store';
import { refuse } from '@redress/kernel';
import { BookShelf } from '../books/book-shelf.js';
import { NotAllowedError } from '../commanding/not-allowed-error.js';
import { clock, counters, execution, executorOn, person, refusalOf, storeWith, takeAct } from '../../test/counter.js';
import { Reader } from './reader.js';

const east = person('handler', 'market-east');
let store: MemoryEventStore;
let reader: Reader;
beforeEach(async () => {
  store = new MemoryEventStore();
  reader = new Reader(store, new BookShelf(store), clock);
  await executorOn(store).execute(execution({ act: takeAct, input: { office: 'market-east' } }, { actor: east }));
});
const read = (id: string, actor = east, ...others: unknown[]) =>
  reader.read(counters, id, actor, 'read-ticket', ...(others as []));

describe('the reader', () => {
  it('gives a thing as it stands, with its events and the books', async () => {
    const { id, state, events, books } = await read('1');
    expect([id, state, events.length]).toEqual(['1', { total: 0, office: 'market-east' }, 1]);
    expect(books.rulebook.ruleSets.length).toBeGreaterThan(0);
  });

  it('asks for the right before anything is looked up', async () => {
    const readStream = jest.fn(store.readStream.bind(store));
    const watched = storeWith(store, 'readStream', readStream);
    reader = new Reader(watched, new BookShelf(watched), clock);
    await expect(read('1', person('system-administrator'))).rejects.toThrow(NotAllowedError);
    expect(() => reader.mustHaveRight(person('leader', 'market-east'), 'read-audit')).toThrow(NotAllowedError);
    expect(readStream).not.toHaveBeenCalled();
  });

  it('answers the same for what is out of scope and for what does not exist', async () => {
    const outOfScope = await refusalOf(read('1', person('handler', 'market-west')));
    expect(outOfScope).toEqual(refuse('not-found'));
    expect(JSON.stringify(outOfScope)).toBe(JSON.stringify(await refusalOf(read('2'))));
  });

  it('asks for the right of the thing at hand, and hides the thing where that is lacking', async () => {
    const auditor = person('auditor');
    const readAudit = () => 'read-audit';
    await expect(read('1', auditor)).rejects.toThrow(NotAllowedError);
    expect(await read('1', auditor, readAudit, 'read-audit')).toMatchObject({ id: '1' });
    expect(await refusalOf(read('1', east, readAudit, 'read-audit'))).toEqual(refuse('not-found'));
  });
});
