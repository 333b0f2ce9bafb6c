import type { Event } from '@redress/kernel';
import type { CalendarYear } from '../calendar/calendar-data.js';
import type { RuleSetData } from '../rule-sets/rule-set.js';
import type { OpenTickets } from './rulebook.js';

/** A year of holidays with where it comes from, such as the number of the notice. */
export type PublishedYear = CalendarYear & { readonly source: string };

/** Emitted by dispatch into the one stream of the rulebook. */
export type RulebookEvent =
  | Event<'RuleSetProposed', { ruleSet: RuleSetData; openTickets: OpenTickets; by: string }>
  /** One person agrees; `digest` names exactly what they agreed to. */
  | Event<'RuleSetApproved', { id: string; digest: string; by: string }>
  | Event<'RuleSetPublished', { id: string; digest: string }>
  /** A year was added, or its holidays changed. */
  | Event<'CalendarYearPublished', PublishedYear>;
export type RulebookEventType = RulebookEvent['type'];

export const RULEBOOK_EVENT_TYPES: readonly RulebookEventType[] = [
  'RuleSetProposed',
  'RuleSetApproved',
  'RuleSetPublished',
  'CalendarYearPublished',
];

/** The stream that holds the rules published since the platform was installed. */
export const RULEBOOK_STREAM = 'rulebook';
