import type { Event } from './event.js';

/** Turns the data of an event version that nobody writes any more into the data of the next version. Pure. */
export interface Upcaster<Old extends Event = Event, New extends Event = Event> {
  readonly from: Old['type'];
  readonly to: New['type'];
  upcast(data: Old['data']): New['data'];
}

/**
 * Reads an event of any version as the newest one, step by step, so that folds know only what is written today. `E` names
 * the newest versions; what is handed in may be older. Throws when two upcasters start from one version or when they run
 * in a circle, which would make the reading depend on their order or never end.
 */
export function newestVersionWith(upcasters: readonly Upcaster[]): <E extends Event>(event: E) => E {
  const steps = new Map<string, Upcaster>();
  for (const upcaster of upcasters) {
    if (steps.has(upcaster.from)) throw new Error(`Two upcasters start from ${upcaster.from}`);
    steps.set(upcaster.from, upcaster);
  }
  for (const { from } of upcasters) mustEnd(from, steps);
  return (event) => {
    let { type, data }: Event = event;
    for (let step = steps.get(type); step; step = steps.get(type)) {
      data = step.upcast(data);
      type = step.to;
    }
    return type === event.type ? event : { ...event, type, data };
  };
}

function mustEnd(from: string, steps: ReadonlyMap<string, Upcaster>): void {
  const seen = new Set<string>();
  for (let type: string | undefined = from; type !== undefined; type = steps.get(type)?.to) {
    if (seen.has(type)) throw new Error(`The upcasters from ${from} run in a circle`);
    seen.add(type);
  }
}
