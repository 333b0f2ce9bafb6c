import { canonicalDigest, type Fold } from '@redress/kernel';
import { createCalendar } from '../calendar/calendar.js';
import type { RuleSet } from '../rule-sets/rule-set.js';
import { SHIPPED_RULEBOOK, type OpenTickets, type Rulebook } from './rulebook.js';
import type { PublishedYear, RulebookEvent } from './rulebook-events.js';

/** A rule set on its way to being published. */
export interface Proposal {
  readonly ruleSet: RuleSet;
  readonly openTickets: OpenTickets;
  readonly proposedBy: string;
  /** Who agreed so far. */
  readonly approvals: readonly string[];
}

/** The rulebook with what is proposed for it. */
export interface RulebookState {
  readonly rulebook: Rulebook;
  /** By the id of the rule set. */
  readonly proposals: ReadonlyMap<string, Proposal>;
}

/** How the rulebook follows from its events, from what was shipped. */
export const rulebookFold: Fold<RulebookState, RulebookEvent> = {
  initial: { rulebook: SHIPPED_RULEBOOK, proposals: new Map() },
  evolve,
};

function evolve(state: RulebookState, event: RulebookEvent): RulebookState {
  const { rulebook, proposals } = state;
  switch (event.type) {
    case 'RuleSetProposed': {
      const { ruleSet, openTickets, by: proposedBy } = event.data;
      const digest = canonicalDigest(ruleSet);
      const proposal = { ruleSet: { ...ruleSet, digest }, openTickets, proposedBy, approvals: [] };
      return { rulebook, proposals: new Map([...proposals, [ruleSet.id, proposal]]) };
    }
    case 'RuleSetApproved': {
      const proposal = proposals.get(event.data.id);
      if (proposal === undefined) return state;
      const approvals = [...proposal.approvals, event.data.by];
      return { rulebook, proposals: new Map([...proposals, [event.data.id, { ...proposal, approvals }]]) };
    }
    case 'RuleSetPublished': {
      const proposal = proposals.get(event.data.id);
      if (proposal === undefined) return state;
      const left = new Map(proposals);
      left.delete(event.data.id);
      return { rulebook: withRuleSet(rulebook, proposal), proposals: left };
    }
    case 'CalendarYearPublished':
      return { rulebook: withYear(rulebook, event.data), proposals };
  }
}

/** The rulebook with a rule set more. */
export function withRuleSet(
  rulebook: Rulebook,
  { ruleSet, openTickets }: Pick<Proposal, 'ruleSet' | 'openTickets'>,
): Rulebook {
  const [first, ...others] = [...rulebook.ruleSets, ruleSet].sort((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? -1 : 1,
  );
  return {
    ...rulebook,
    ruleSets: [first!, ...others],
    openTickets: new Map([...rulebook.openTickets, [ruleSet.id, openTickets]]),
  };
}

function withYear(rulebook: Rulebook, { source, ...published }: PublishedYear): Rulebook {
  const years = rulebook.calendarData.years.filter(({ year }) => year !== published.year);
  const calendarData = {
    source: `${rulebook.calendarData.source} + ${published.year}: ${source}`,
    years: [...years, published].sort((a, b) => a.year - b.year),
  };
  const calendar = createCalendar(calendarData);
  return {
    ...rulebook,
    calendarData,
    calendar,
    calendars: new Map([...rulebook.calendars, [calendar.version, calendar]]),
  };
}
