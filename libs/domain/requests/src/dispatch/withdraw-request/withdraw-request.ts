import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { ended, rightOn, type RequestAct } from '../../act.js';
import type { Request } from '../../request.js';
import { open } from '../../rules/open.js';
import { mustBeTheAsker } from '../../rules/persons.js';

/** 撤回申请。 Who asked took it back before it was decided. */
export type RequestWithdrawn = Event<'RequestWithdrawn', Record<never, never>>;

/** Takes a request back while it waits. */
export function withdrawRequest(request: Request, { actor }: Command): Decision<RequestWithdrawn> {
  const waiting = open(request);
  if (isRefusal(waiting)) return waiting;
  return mustBeTheAsker(waiting, actor) ?? decide({ type: 'RequestWithdrawn', data: {} });
}

export const withdrawRequestAct: RequestAct<Record<never, never>, RequestWithdrawn> = {
  name: 'withdraw-request',
  right: rightOn('withdraw-request'),
  decide: withdrawRequest,
  evolve: { RequestWithdrawn: ended('withdrawn') },
};
