import { decide, isRefusal, type Code, type Command, type Decision, type Event } from '@redress/kernel';
import { ended, rightOn, type RequestAct } from '../../act.js';
import type { Request } from '../../request.js';
import { open } from '../../rules/open.js';
import { mustBeAnotherPerson } from '../../rules/persons.js';

/** 驳回申请。 Another person did not agree. */
export type RequestRefused = Event<
  'RequestRefused',
  {
    /** Code of the ground; null where none is named. */
    ground: Code | null;
  }
>;

export interface RefuseRequest {
  readonly ground: string | null;
}

/** Does not agree to a request, once. Asking anew is another request. */
export function refuseRequest(request: Request, { actor, ground }: Command<RefuseRequest>): Decision<RequestRefused> {
  const waiting = open(request);
  if (isRefusal(waiting)) return waiting;
  return mustBeAnotherPerson(waiting, actor) ?? decide({ type: 'RequestRefused', data: { ground } });
}

export const refuseRequestAct: RequestAct<RefuseRequest, RequestRefused> = {
  name: 'refuse-request',
  right: rightOn('refuse-request'),
  decide: refuseRequest,
  evolve: { RequestRefused: ended('refused') },
};
