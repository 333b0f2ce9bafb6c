import type { RecordedEvent } from '@redress/event-store';
import type { ContractCheck } from '../contracts-kept.js';

/** A consumer throws it to say that it will never be able to take an event because of what the event says. */
export class PoisonError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PoisonError';
  }
}

/** By name, because the package of the contracts stands above this one. */
const DECLARED = new Set(['PoisonError', 'ContractError']);
/** SQLSTATE classes that tell of the data: wrong values, violated constraints. The others tell of the server or the program. */
const OF_THE_DATA = /^2[23]/;

/**
 * Whether an event is to blame for a failure, so that its stream may be parked. Everything else is a bug of ours or trouble
 * with a server: it would meet the next event as well, so the consumer stops instead of parking one ticket after another.
 */
export function isFaultOfEvent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return DECLARED.has(error.name) || OF_THE_DATA.test(sqlStateOf(error) ?? '');
}

/**
 * Why the stream of these events may be parked after an error: the error, when the event is to blame for it, else the contract
 * that one of them breaks, because no program need bear such an event. Undefined for a bug of ours and trouble with a server.
 */
export function faultOfEvents(
  error: unknown,
  events: readonly RecordedEvent[],
  mustMatchContract: ContractCheck,
): unknown {
  if (isFaultOfEvent(error)) return error;
  try {
    for (const { envelope } of events) mustMatchContract(envelope);
    return undefined;
  } catch (broken) {
    return broken;
  }
}

/** The SQLSTATE of an error of the database, also inside an error of TypeORM; undefined for other errors. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) ? state : undefined;
}
