import { Inject, Injectable } from '@nestjs/common';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { allRuleSets, rulebook, type Rulebook } from '@redress/rulebook';
import { EVENT_STORE } from '@redress/service';
import type { RuleSetView, RulesAnswer } from './rules-answer.js';

/** The rule book as operators see it. */
export function listRules(rulebook: Rulebook): RulesAnswer {
  const { openTickets, calendar, calendarData } = rulebook;
  const views = allRuleSets(rulebook).map(({ id, zh, en, effectiveFrom, digest }): RuleSetView => {
    const open = openTickets.get(id) ?? null;
    return { id, zh, en, effectiveFrom, digest, status: open === null ? 'shipped' : 'published', openTickets: open };
  });
  const { version, source } = calendar;
  return { ruleSets: views, calendar: { version, source, years: calendarData.years.map(({ year }) => year) } };
}

/** The log of the rule book. */
@Injectable()
export class RuleChanges {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** The event that changed the rules last; undefined when they are as they were shipped. */
  async last(): Promise<RecordedEvent | undefined> {
    return (await this.store.readStream(rulebook.streamOf(''))).events.at(-1);
  }
}
