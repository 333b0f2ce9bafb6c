import type { StreamSlice } from '@redress/event-store';
import type { Execution } from './execution.js';

/**
 * The execution at its own time, or at that of the last event of its stream when that is later. A policy acts at the moment of
 * its cause, which may lie before what has happened to the thing meanwhile: the times of a stream never run backwards.
 */
export function notBeforeTheStream(execution: Execution, { events }: StreamSlice): Execution {
  const last = events.at(-1)?.envelope.occurredAt;
  if (last === undefined || last <= execution.meta.at) return execution;
  return { ...execution, meta: { ...execution.meta, at: last } };
}
