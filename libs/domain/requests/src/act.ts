import type { Act, Event, RightByCase } from '@redress/kernel';
import type { Rulebook } from '@redress/rulebook';
import type { Request, RequestStatus } from './request.js';
import { rightOf, rightsOf, type RequestActName } from './right-of.js';

/** What deciders look up besides the request: a proposed rule set is checked against the rules in force. */
export interface RequestBooks {
  readonly rulebook: Rulebook;
}

/** Something that can be done to a request. */
export type RequestAct<Input extends object, E extends Event> = Act<Request, Request, Input, E, RequestBooks>;

/** The right that an act on a made request needs: it follows the request's kind. */
export function rightOn(act: RequestActName): RightByCase<unknown, Request> {
  return {
    anyOf: rightsOf(act),
    of: (_, request) => (request.status === 'unmade' ? null : rightOf(act, request.kind)),
  };
}

/** The fold of an event that ends an open request. */
export function ended(status: Exclude<RequestStatus, 'open'>): (request: Request) => Request {
  return (request) => (request.status === 'unmade' ? request : { ...request, status });
}
