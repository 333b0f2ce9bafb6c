import { defineAggregate, type EventOf, type Holding } from '@redress/kernel';
import { REQUESTS_ACTS } from './acts.generated.js';
import type { Request } from './request.js';

/** What can happen to a request. */
export type RequestEvent = EventOf<(typeof REQUESTS_ACTS)[keyof typeof REQUESTS_ACTS][number]>;

/** Requests: each has a stream `request-<id>`. */
export const requests = defineAggregate({
  category: 'request',
  initial: { status: 'unmade' } as Request,
  acts: REQUESTS_ACTS,
  upcasters: [],
  holding: holdingOf,
  personOf: (request) => (request.status === 'unmade' ? null : request.person),
});

/** A request lies in the scope of the office that it belongs to. */
function holdingOf(request: Request): Holding {
  return { holder: request.status === 'unmade' ? null : request.office, first: null, named: [], takenBy: null };
}
