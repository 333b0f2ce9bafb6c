import { decide, isRefusal, refuse, type Command, type Decision, type Event, type RuleOutcome } from '@redress/kernel';
import { ended, rightOn, type RequestAct, type RequestBooks } from '../../act.js';
import type { MadeRequest, Request } from '../../request.js';
import { mustBePublishable } from '../../rules/content.js';
import { open } from '../../rules/open.js';
import { mustBeAnotherPerson } from '../../rules/persons.js';

/** 批准申请。 Another person agreed; the act that was asked for is carried out next. */
export type RequestGranted = Event<
  'RequestGranted',
  {
    /** Hex SHA-256 of the content that was agreed to. @pattern ^[0-9a-f]{64}$ */
    digest: string;
  }
>;

export interface GrantRequest {
  /** The content that is agreed to, as the approver read it. */
  readonly digest: string;
}

/** Agrees to a request, once. What came too late for its act is refused by that act. */
export function grantRequest(
  request: Request,
  { at, actor, digest }: Command<GrantRequest>,
  books: RequestBooks,
): Decision<RequestGranted> {
  const waiting = open(request);
  if (isRefusal(waiting)) return waiting;
  return (
    mustBeAnotherPerson(waiting, actor) ??
    mustNameTheContent(waiting, digest) ??
    mustBePublishable(waiting, books, at) ??
    decide({ type: 'RequestGranted', data: { digest } })
  );
}

/** An approver agrees to what they have read, and to nothing else. */
function mustNameTheContent(request: MadeRequest, digest: string): RuleOutcome {
  return request.digest === digest ? undefined : refuse('other-content', {}, [request.digest]);
}

export const grantRequestAct: RequestAct<GrantRequest, RequestGranted> = {
  name: 'grant-request',
  right: rightOn('grant-request'),
  decide: grantRequest,
  evolve: { RequestGranted: ended('granted') },
};
