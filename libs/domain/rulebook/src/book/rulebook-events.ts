import type { Event } from '@redress/kernel';
import type { CalendarYear } from '../calendar/calendar-data.js';
import type { RuleSetData } from '../rule-sets/rule-set.js';
import type { OpenTickets } from './rulebook.js';

/** A year of holidays with where it comes from, such as the number of the notice. */
export interface PublishedYear extends CalendarYear {
  readonly source: string;
}

/** 提出规则集。 Somebody wants this rule set to govern from its first day on. */
export type RuleSetProposed = Event<'RuleSetProposed', { ruleSet: RuleSetData; openTickets: OpenTickets; by: string }>;

/** 同意规则集。 One person agrees; `digest` names exactly what they agreed to. */
export type RuleSetApproved = Event<'RuleSetApproved', { id: string; digest: string; by: string }>;

/** 发布规则集。 Two people have agreed. */
export type RuleSetPublished = Event<'RuleSetPublished', { id: string; digest: string }>;

/** 发布年度日历。 A year was added, or its holidays changed. */
export type CalendarYearPublished = Event<'CalendarYearPublished', PublishedYear>;

/** Emitted by dispatch into the one stream of the rulebook. */
export type RulebookEvent = RuleSetProposed | RuleSetApproved | RuleSetPublished | CalendarYearPublished;
export type RulebookEventType = RulebookEvent['type'];

export const RULEBOOK_EVENT_TYPES: readonly RulebookEventType[] = [
  'RuleSetProposed',
  'RuleSetApproved',
  'RuleSetPublished',
  'CalendarYearPublished',
];

/** The stream that holds the rules published since the platform was installed. */
export const RULEBOOK_STREAM = 'rulebook';
