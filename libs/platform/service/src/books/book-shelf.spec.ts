import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MemoryEventStore, type EventStore } from '@redress/event-store';
import { offices, officesOn, sampleSetUp } from '@redress/offices';
import { publishCalendarYearAct, rulebook, UnknownRulesError } from '@redress/rulebook';
import { machine } from '@redress/kernel';
import { loadContracts } from '@redress/event-contracts';
import { execution, executorOn, storeWith } from '../../test/counter.js';
import { BookShelf } from './book-shelf.js';

const meta = { actor: machine('policy', 'test') };
const contracts = loadContracts();
const DAYS = '01-01 02-05 02-06 02-07 05-01 10-01 10-02 10-03';
const newYear = { zh: '元旦', en: 'New Year', off: DAYS, statutory: DAYS, inLieu: '', worked: '' };
const year = { year: 2027, source: 'test', holidays: [newYear] };
const publish = execution(
  { aggregate: rulebook, act: publishCalendarYearAct, id: '', input: { document: year } },
  meta,
);

let store: MemoryEventStore;
let readStream: jest.Mock<EventStore['readStream']>;
let shelf: BookShelf;
beforeEach(() => {
  store = new MemoryEventStore();
  readStream = jest.fn(store.readStream.bind(store));
  shelf = new BookShelf(storeWith(store, 'readStream', readStream));
});

describe('the shelf of books', () => {
  it('holds what the log says of rules and offices', async () => {
    await shelf.read();
    await executorOn(store, { contracts }).execute(publish);
    const [step] = sampleSetUp('2026-09-24');
    await executorOn(store, { contracts }).execute(
      execution({ aggregate: offices, act: step!.act, id: '', input: step!.input }, meta),
    );
    const books = await shelf.readNow();
    expect(books.rulebook.calendarData.years.map(({ year }) => year)).toContain(2027);
    expect(officesOn(books.offices, '2026-09-24')).toHaveLength(1);
  });

  it('forgets the one register that this process has written to, and no other', async () => {
    await shelf.read();
    await executorOn(store, { contracts, books: shelf }).execute(publish);
    expect((await shelf.read()).rulebook.calendarData.years.at(-1)!.year).toBe(2027);
    const calls = readStream.mock.calls.map(([stream]) => stream);
    expect(calls.filter((stream) => stream === 'offices')).toHaveLength(1);
  });

  it('decides again with those of the log when a thing follows rules that are not at hand', async () => {
    await shelf.read();
    await executorOn(store, { contracts }).execute(publish);
    const decided = await shelf.withBooks(({ rulebook: { calendarData } }) => {
      if (calendarData.years.at(-1)!.year !== 2027) throw new UnknownRulesError('calendar 2027');
      return 'decided';
    });
    expect(decided).toBe('decided');
  });

  it('hands on every other error at once', async () => {
    const decide = jest.fn(() => {
      throw new TypeError('no such field');
    });
    await expect(shelf.withBooks(decide)).rejects.toThrow(TypeError);
    expect(decide).toHaveBeenCalledTimes(1);
  });
});
