import type { OperationName, RequestOf } from '@redress/client';
import type { TicketKind } from '@redress/ticket';
import type { Moment } from './shanghai-time.js';

/** The acts on a ticket that a city's people do, by the names of their operations. */
export const STEP_NAMES = [
  'accept-complaint',
  'answer-as-odr-unit',
  'answer-consultation',
  'arbitrate-return',
  'archive-ticket',
  'ask-to-extend-verification',
  'decline-to-file-report',
  'file-report',
  'follow-up-ticket',
  'open-mediation',
  'refer-to-odr',
  'refuse-complaint',
  'reopen-ticket',
  'request-sign-off',
  'return-ticket',
  'send-ticket-back',
  'settle-mediation',
  'sign-for-ticket',
  'sign-off-ticket',
  'tell-parties',
  'tell-reporter',
  'terminate-mediation',
  'withdraw-complaint',
] as const satisfies readonly OperationName[];
/** Besides them what has no operation of its own: a grant, and waiting until a silent ODR unit has lost its referral. */
export type StepName = (typeof STEP_NAMES)[number] | 'grant-request' | 'await-odr-expiry';

/** By whom, and under which key, something was asked for. */
export type Asked = Pick<Doing, 'as' | 'key'>;

/** The content of an act; none where it has none of its own. A grant names who asked, under which key. */
export type StepBody<Name extends StepName> = Name extends 'grant-request'
  ? { readonly asked: Asked }
  : Name extends OperationName
    ? RequestOf<Name> extends { readonly body?: infer Body }
      ? Body
      : undefined
    : undefined;

/** What somebody does at a moment: never earlier, and the days that it names are that day. */
export interface Doing {
  /** UUID by which a repeat changes nothing. */
  readonly key: string;
  /** Who does it: `role:id` or `role:id@office`. */
  readonly as: string;
  readonly moment: Moment;
}

/** One act that somebody does on a ticket. */
export interface CityStep extends Doing {
  readonly name: StepName;
  readonly body: object | undefined;
}

/** What somebody sends to the hotline. */
export interface CitySubmission extends Doing {
  readonly body: RequestOf<'take-submission'>['body'];
}

/**
 * The whole way of one ticket. Which department gets it is the platform's decision, so what departments do is a function
 * of that; the same department always does the same.
 */
export interface CityLife {
  /** From 1; with the city's name it decides everything about the life. */
  readonly number: number;
  readonly kind: TicketKind;
  readonly submission: CitySubmission;
  /** What happens before somebody signs for it: nothing, or a return and its arbitration. */
  custody(department: string, others: readonly string[]): readonly CityStep[];
  /** Everything from signing on, by the department that has the ticket then. */
  handling(department: string): readonly CityStep[];
}
