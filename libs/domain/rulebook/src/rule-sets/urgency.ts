import type { LocalDate } from '@redress/kernel';

/** 紧急程度 How pressing a ticket is: 一般, 紧急, or 安全 for harm to people and group incidents. The least pressing first. */
export const URGENCIES = ['ordinary', 'urgent', 'safety'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** An urgency for which a rule set may give shorter terms. */
export type RaisedUrgency = Exclude<Urgency, 'ordinary'>;

/** An urgency above the ordinary one that a ticket had, by Shanghai days. */
export interface StatedUrgency {
  readonly urgency: RaisedUrgency;
  /** The day on which it was stated. */
  readonly since: LocalDate;
  /** The day on which the ticket was lowered below it; null while it holds. */
  readonly until: LocalDate | null;
}

/** The most pressing urgency that holds. */
export function urgencyOf(stated: readonly StatedUrgency[]): Urgency {
  const holding = stated.filter(({ until }) => until === null).map(({ urgency }) => urgency);
  return URGENCIES.findLast((urgency) => holding.some((each) => each === urgency)) ?? 'ordinary';
}

/** What a ticket has been when it is raised to an urgency on a day. */
export function raisedTo(
  stated: readonly StatedUrgency[],
  urgency: RaisedUrgency,
  on: LocalDate,
): readonly StatedUrgency[] {
  return [...stated, { urgency, since: on, until: null }];
}

/** What a ticket has been when it is lowered to an urgency on a day. What had fallen due by then stays due. */
export function loweredTo(stated: readonly StatedUrgency[], urgency: Urgency, on: LocalDate): readonly StatedUrgency[] {
  const ended = stated.map((each) =>
    each.until === null && isMorePressing(each.urgency, urgency) ? { ...each, until: on } : each,
  );
  return urgency === 'ordinary' || urgencyOf(ended) === urgency ? ended : raisedTo(ended, urgency, on);
}

/** Whether the first urgency is more pressing than the second. */
export function isMorePressing(a: Urgency, b: Urgency): boolean {
  return URGENCIES.indexOf(a) > URGENCIES.indexOf(b);
}
