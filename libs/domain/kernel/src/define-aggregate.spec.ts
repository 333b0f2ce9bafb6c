import { describe, expect, it } from '@jest/globals';
import type { AnyAct, Recorded } from './act.js';
import { machine } from './actor.js';
import { defineAggregate, HELD_BY_HOTLINE, ownersOf, UnknownEventError } from './define-aggregate.js';

interface Counter {
  readonly sum: number;
  readonly by: readonly string[];
}

const act = (name: string, evolve: AnyAct['evolve']): AnyAct => ({
  name,
  decide: () => ({ refused: false, events: [] }),
  evolve,
});
const add = act('add', {
  Added: (counter: Counter, { amount }: { amount: number }, { actor, revision }: Recorded) => ({
    sum: counter.sum + amount,
    by: [...counter.by, `${actor.account}@${revision}`],
  }),
});
const clear = act('clear', { Cleared: ({ by }: Counter) => ({ sum: 0, by }) });
const definition = {
  category: 'counter',
  initial: { sum: 0, by: [] } as Counter,
  acts: { intake: [add], dispatch: [clear] },
  upcasters: [{ from: 'Counted', to: 'Added', upcast: () => ({ amount: 1 }) }],
  holding: () => HELD_BY_HOTLINE,
};
const counters = defineAggregate(definition);

function stored(...events: readonly { readonly type: string; readonly data: object }[]): Recorded[] {
  const actor = machine('policy', 'count');
  const meta = { actor, occurredAt: '2026-05-06T04:00:00.000Z', stream: 'counter-7' };
  return events.map((event, revision) => ({ ...event, ...meta, id: `event-${revision}`, revision }));
}
const added = (amount: number) => ({ type: 'Added', data: { amount } });

describe('an aggregate', () => {
  it('folds each event by the act that owns it, which may read who did it and where it stands', () =>
    expect(counters.read(stored(added(2), { type: 'Cleared', data: {} }, added(3)))).toEqual({
      ...{ sum: 3, by: ['policy:count@0', 'policy:count@2'] },
    }));

  it('is as it begins without events', () => expect(counters.read([])).toBe(definition.initial));

  it('folds one event at a time to the same state', () => {
    const { initial, evolve } = counters.fold;
    const events = stored(added(2), added(3));
    expect(events.reduce(evolve, initial)).toEqual(counters.read(events));
  });

  it('reads an old version of an event as the newest one', () =>
    expect(counters.read(stored({ type: 'Counted', data: {} }, added(3))).sum).toBe(4));

  it('knows the types that its streams may hold, old versions included', () =>
    expect(counters.types).toEqual(['Added', 'Cleared', 'Counted']));

  it('names its streams by category and id; the only one of its kind by the category alone', () => {
    expect(counters.streamOf('7')).toBe('counter-7');
    expect(counters.idOf('counter-7')).toBe('7');
    expect(counters.streamOf('')).toBe('counter');
    expect(counters.idOf('counter')).toBe('');
  });
});

describe('an event that no act defines', () => {
  const unknown = { type: 'Doubled', data: {} };

  it('is refused with its name and its stream', () => {
    expect(() => counters.read(stored(added(1), unknown))).toThrow(new UnknownEventError('Doubled', 'counter-7'));
    expect(() => counters.read(stored(unknown))).toThrow('counter-7 holds Doubled, which this version does not know');
  });

  it('is refused before anything is folded', () => {
    let folded = 0;
    const counting = act('count', { Counted: () => ({ sum: folded++, by: [] }) });
    const aggregate = defineAggregate({ ...definition, acts: { intake: [counting] }, upcasters: [] });
    expect(() => aggregate.read(stored({ type: 'Counted', data: {} }, unknown))).toThrow(UnknownEventError);
    expect(folded).toBe(0);
  });

  it('is refused by the fold of a single event as well', () =>
    expect(() => counters.fold.evolve(counters.initial, stored(unknown)[0]!)).toThrow(UnknownEventError));

  it('is not known for being the name of something that every object has', () =>
    expect(() => counters.read(stored({ type: 'toString', data: {} }))).toThrow(UnknownEventError));

  it('cannot hide behind an upcaster that leads nowhere', () => {
    const lost = { from: 'Counted', to: 'Forgotten', upcast: () => ({}) };
    const aggregate = defineAggregate({ ...definition, upcasters: [lost] });
    expect(() => aggregate.read(stored({ type: 'Counted', data: {} }))).toThrow(
      new UnknownEventError('Forgotten', 'counter-7'),
    );
  });
});

describe('the acts of an aggregate', () => {
  const define = (...acts: readonly AnyAct[]) =>
    defineAggregate({ ...definition, acts: { intake: [add], mediation: acts } });

  it('have each a name of their own, over all services', () =>
    expect(() => define(act('add', {}))).toThrow('Two acts of counter are called add'));

  it('own each event alone, over all services', () =>
    expect(() => define(act('add-more', { Added: () => definition.initial }))).toThrow(
      'Two acts of counter own Added',
    ));

  it('give each event the service that alone may emit it', () =>
    expect([...ownersOf(counters)]).toEqual([
      ['Added', 'intake'],
      ['Cleared', 'dispatch'],
    ]));
});
