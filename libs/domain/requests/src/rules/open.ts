import { refuse, type Refusal } from '@redress/kernel';
import type { MadeRequest, Request } from '../request.js';

/** The request, while it waits for a decision. It is decided once. */
export function open(request: Request): MadeRequest | Refusal {
  if (request.status === 'unmade') return refuse('not-found');
  return request.status === 'open' ? request : refuse('wrong-state-request', { status: request.status });
}
