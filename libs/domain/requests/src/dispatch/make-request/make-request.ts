// What needs the yes of another person: an extension (Order 121 Art. 35), a rule set, an office (rights.md).
import {
  decide,
  personsOf,
  refuse,
  shanghaiDay,
  type Command,
  type Decision,
  type Event,
  type Code,
  type Id,
  type StreamName,
} from '@redress/kernel';
import type { RequestAct, RequestBooks } from '../../act.js';
import type { RequestKind } from '../../kind.js';
import { digestOf, type Request, type RequestContent } from '../../request.js';
import { rightOf, rightsOf } from '../../right-of.js';
import {
  mustAskForAnActOfItsKind,
  mustBePublishable,
  mustFitAnEvent,
  mustHoldNoPersonalValue,
} from '../../rules/content.js';

/** 提出申请。 A handler asks, or an administrator proposes, that an act be carried out. */
export type RequestMade = Event<
  'RequestMade',
  {
    kind: RequestKind;
    /** The stream of what it is about. */
    subject: StreamName;
    /** The office that it belongs to; null for the hotline. */
    office: Code | null;
    /** The person (vault subject) of its ticket, under whose key remarks are sealed; null for the installation. */
    person: Id | null;
    /** Name of the act that a grant carries out. */
    act: Code;
    /** The input of that act. */
    asks: object;
  }
>;

export interface MakeRequest extends RequestContent {
  /** The office that it belongs to: of a ticket the one that has it; null for the hotline. */
  readonly office: string | null;
  /** The person (vault subject) of its ticket; null for what is proposed for the installation. */
  readonly person: string | null;
}

/** Puts something up for the decision of another person. */
export function makeRequest(
  request: Request,
  command: Command<MakeRequest>,
  books: RequestBooks,
): Decision<RequestMade> {
  const { kind, subject, office, person, act, asks, at } = command;
  const data = { kind, subject, office, person, act, asks };
  if (request.status !== 'unmade') return refuse('wrong-state-request', { status: request.status });
  return (
    mustAskForAnActOfItsKind(data) ??
    mustFitAnEvent(data) ??
    mustHoldNoPersonalValue(asks) ??
    mustBePublishable(data, books, at) ??
    decide({ type: 'RequestMade', data })
  );
}

export const makeRequestAct: RequestAct<MakeRequest, RequestMade> = {
  name: 'make-request',
  right: { anyOf: rightsOf('make-request'), of: ({ kind }) => rightOf('make-request', kind) },
  decide: makeRequest,
  evolve: {
    RequestMade: (_, data, { actor, occurredAt }): Request => ({
      ...data,
      status: 'open',
      askedOn: shanghaiDay(occurredAt),
      digest: digestOf(data),
      askedBy: personsOf(actor),
    }),
  },
};
