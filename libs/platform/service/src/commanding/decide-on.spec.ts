import { describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@redress/event-store';
import { decide, UnknownEventError } from '@redress/kernel';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { NO_OFFICES, sampleOffices } from '@redress/offices';
import { counters, counting, countOn, execution, executorOn, person, takeAct } from '../../test/counter.js';
import { decideOn, stateOf } from './decide-on.js';
import { NotAllowedError } from './not-allowed-error.js';
import { RefusedError } from './refused-error.js';

const books = { rulebook: SHIPPED_RULEBOOK, offices: NO_OFFICES };
const leader = person('leader', 'market-east');
const nothing = { events: [], head: null };

async function takenBy(office: string) {
  const store = new MemoryEventStore();
  await executorOn(store).execute(execution({ act: takeAct, input: { office } }, { actor: leader }));
  return store.readStream('counter-1');
}

describe('deciding on a stream', () => {
  it('gives what follows from the state so far', async () => {
    const store = new MemoryEventStore();
    await executorOn(store).execute(execution());
    const slice = await store.readStream('counter-1');
    expect(decideOn(execution({ act: countOn }), slice, books)).toEqual([{ type: 'Counted', data: { by: 3 } }]);
    expect(stateOf(counters, slice.events)).toEqual({ total: 2, office: null });
  });

  it('hands the books and who acts when to the decider', () => {
    const seen: unknown[] = [];
    const act = { ...countOn, decide: (...all: unknown[]) => (seen.push(...all), decide()) };
    const { meta, ...rest } = execution({ act, input: { by: 7 } });
    decideOn({ ...rest, meta }, nothing, books);
    expect(seen).toEqual([
      { total: 0, office: null },
      { ...meta, by: 7 },
      { ...books, beside: new Map() },
    ]);
  });

  it('reaches what an office has, or one below it, and nothing else', async () => {
    const slice = await takenBy('market-east');
    const returning = { ...takeAct, name: 'return-ticket' };
    const by = (office: string, known = books) =>
      decideOn(execution({ act: returning, input: { office } }, { actor: person('leader', office) }), slice, known);
    expect(by('market-east')).toHaveLength(1);
    expect(() => by('market-west')).toThrow(new RefusedError({ refused: true, code: 'not-found', values: {} }));
    const offices = sampleOffices('2026-09-01');
    expect(by('development-zone', { ...books, offices })).toHaveLength(1);
  });

  it('needs the right also where nothing exists yet', () => {
    const act = counting(() => decide());
    expect(() => decideOn(execution({ act }, { actor: leader }), nothing, books)).toThrow(NotAllowedError);
  });

  it('folds no event that no act defines', async () => {
    const slice = await takenBy('market-east');
    const foreign = slice.events.map((event) => ({ ...event, envelope: { ...event.envelope, type: 'Guessed' } }));
    expect(() => stateOf(counters, foreign)).toThrow(UnknownEventError);
  });
});
