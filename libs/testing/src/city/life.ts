import type { Actor } from '@redress/kernel';
import type { TicketKind } from '@redress/ticket';

/** The commands on a ticket that a city's people give, by the last part of their path; and the service that takes them. */
export const STEP_SERVICES = {
  'follow-ups': 'intake',
  signing: 'dispatch',
  return: 'dispatch',
  arbitration: 'dispatch',
  'sign-off': 'dispatch',
  'sending-back': 'dispatch',
  reopening: 'dispatch',
  archiving: 'dispatch',
  acceptance: 'mediation',
  refusal: 'mediation',
  'odr-referral': 'mediation',
  'odr-answer': 'mediation',
  mediation: 'mediation',
  settlement: 'mediation',
  termination: 'mediation',
  notice: 'mediation',
  withdrawal: 'mediation',
  'verification-extension': 'mediation',
  filing: 'mediation',
  'non-filing': 'mediation',
  'reporter-notice': 'mediation',
  answer: 'mediation',
  'sign-off-request': 'mediation',
} as const;
export type StepName = keyof typeof STEP_SERVICES;

export type StepBody = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One command that somebody gives on a ticket. */
export interface CityStep {
  readonly name: StepName;
  readonly commandId: string;
  readonly actor: Actor;
  /** RFC 3339, Shanghai. */
  readonly at: string;
  readonly body: StepBody;
}

/** What somebody sends to the hotline, as the intake service takes it. */
export interface CitySubmission {
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: string;
  readonly body: {
    readonly kinds: readonly [TicketKind];
    readonly channel: string;
    readonly receivedAt: string;
    readonly area: string;
    readonly category: string;
    readonly complex: boolean;
    readonly title: string;
    readonly text: string;
    readonly person?: { readonly name: string; readonly phone: string; readonly address: string };
    readonly respondent: { readonly name: string; readonly address: string };
  };
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
