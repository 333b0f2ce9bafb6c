import type { RecordedEvent } from '@redress/event-store';

/** An event that this code cannot read. It stops the consumer: to pass it over would be to lose it. */
export class UnknownEventError extends Error {
  constructor(event: RecordedEvent, reason: string) {
    super(`Cannot read the event at position ${event.position}: ${reason}`);
    this.name = 'UnknownEventError';
  }
}

const VERSIONED = /^(?<base>.+)\.v(?<version>[1-9]\d*)$/;

/**
 * The types to read for a consumer: its own, and the next version of each. Versions are introduced one at a time, so an
 * old process that meets a newer writer sees the newer version and stops, while a filter on its own types would hide it.
 */
export function withSuccessors(types: readonly string[]): string[] {
  return [...new Set(types.flatMap((type) => [type, successorOf(type)]))];
}

function successorOf(type: string): string {
  const groups = VERSIONED.exec(type)?.groups;
  return groups ? `${groups['base']}.v${Number(groups['version']) + 1}` : `${type}.v2`;
}

/** Throws {@link UnknownEventError} on an envelope version or event type that the consumer was not written for. */
export function mustBeKnown(events: readonly RecordedEvent[], types?: ReadonlySet<string>): void {
  for (const event of events) {
    const { v, type } = event.envelope;
    if (v !== 1) throw new UnknownEventError(event, `unknown envelope version ${String(v)}`);
    if (types && !types.has(type)) throw new UnknownEventError(event, `unknown type ${type}`);
  }
}
