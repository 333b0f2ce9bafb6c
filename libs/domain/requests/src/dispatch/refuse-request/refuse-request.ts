import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { ended, rightOn, type RequestAct } from '../../act.js';
import type { Request } from '../../request.js';
import { open } from '../../rules/open.js';
import { mustBeAnotherPerson } from '../../rules/persons.js';

/** Why another person did not agree 驳回理由; what is to be said beyond it is a remark. */
export const REQUEST_REFUSAL_GROUNDS = ['not-needed', 'unfounded', 'evidence-missing', 'against-the-rules'] as const;
export type RequestRefusalGround = (typeof REQUEST_REFUSAL_GROUNDS)[number];

/** 驳回申请。 Another person did not agree. */
export type RequestRefused = Event<
  'RequestRefused',
  {
    /** Null where none is named. */
    ground: RequestRefusalGround | null;
  }
>;

export interface RefuseRequest {
  readonly ground: RequestRefusalGround | null;
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
