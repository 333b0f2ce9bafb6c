import type { EventStore, Guard } from '@redress/event-store';
import type { Aggregate, AnyAct, Beside } from '@redress/kernel';
import { stateOf } from './decide-on.js';

/** What an act looks at besides its own stream: the states, and where each stood when it was read. */
export interface LookedAt {
  readonly beside: Beside;
  readonly guards: readonly Guard[];
}

const NOTHING: LookedAt = { beside: new Map(), guards: [] };

/** Reads the other streams that an act names, each as its aggregate folds it. Throws for a stream of an aggregate that is not among its `besides`. */
export async function lookBeside(
  store: Pick<EventStore, 'readStreams'>,
  aggregate: Aggregate<unknown>,
  act: AnyAct,
  state: () => unknown,
  input: object,
): Promise<LookedAt> {
  const streams = act.looksAt?.(state() as never, input as never) ?? [];
  if (streams.length === 0) return NOTHING;
  const slices = await store.readStreams(streams);
  const read = streams.map((stream) => {
    const { events, head } = slices.get(stream) ?? { events: [], head: null };
    return { stream, state: stateOf(ownerOf(aggregate, stream), events), revision: head?.revision ?? -1 };
  });
  return {
    beside: new Map(read.map(({ stream, state }) => [stream, state])),
    guards: read.map(({ stream, revision }) => ({ stream, revision })),
  };
}

function ownerOf(aggregate: Aggregate<unknown>, stream: string): Aggregate<unknown> {
  const known = [aggregate, ...(aggregate.besides ?? [])];
  const found = known.find(({ category }) => stream.startsWith(`${category}-`));
  if (found === undefined) throw new Error(`${aggregate.category} looks at no stream ${stream}`);
  return found;
}
