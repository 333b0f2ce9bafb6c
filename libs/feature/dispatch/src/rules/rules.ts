import { Inject, Injectable } from '@nestjs/common';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { foldEvents, type LocalDate } from '@redress/kernel';
import { RULEBOOK_STREAM, rulebookFold, type OpenTickets, type RulebookEvent } from '@redress/rulebook';
import { EVENT_STORE } from '@redress/service';

/** A rule set as it is listed. */
export interface ListedRuleSet {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly effectiveFrom: LocalDate;
  readonly digest: string;
  readonly status: 'shipped' | 'published' | 'proposed';
  readonly openTickets: OpenTickets | null;
  readonly proposedBy: string | null;
  readonly approvals: readonly string[];
}

/** The rules as operators see them: those in force and those on their way. */
export interface ListedRules {
  readonly ruleSets: readonly ListedRuleSet[];
  readonly calendar: { readonly version: string; readonly source: string; readonly years: readonly number[] };
}

/** The rulebook as the log has it. */
@Injectable()
export class Rules {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async list(): Promise<ListedRules> {
    const { rulebook, proposals } = foldEvents(
      rulebookFold,
      (await this.events()).map(({ envelope }) => envelope as unknown as RulebookEvent),
    );
    const governing = rulebook.ruleSets.map((ruleSet) => {
      const openTickets = rulebook.openTickets.get(ruleSet.id) ?? null;
      const status = openTickets === null ? ('shipped' as const) : ('published' as const);
      return { ...named(ruleSet), status, openTickets, proposedBy: null, approvals: [] };
    });
    const proposed = [...proposals.values()].map(({ ruleSet, openTickets, proposedBy, approvals }) => ({
      ...named(ruleSet),
      ...{ status: 'proposed' as const, openTickets, proposedBy, approvals },
    }));
    const { version, source } = rulebook.calendar;
    const years = rulebook.calendarData.years.map(({ year }) => year);
    return { ruleSets: [...governing, ...proposed], calendar: { version, source, years } };
  }

  /** The event that changed the rules last; undefined when they are as they were shipped. */
  async lastChange(): Promise<RecordedEvent | undefined> {
    return (await this.events()).findLast(
      ({ envelope: { type } }) => type === 'RuleSetPublished' || type === 'CalendarYearPublished',
    );
  }

  private async events(): Promise<readonly RecordedEvent[]> {
    return (await this.store.readStream(RULEBOOK_STREAM)).events;
  }
}

function named<T extends Pick<ListedRuleSet, 'id' | 'zh' | 'en' | 'effectiveFrom' | 'digest'>>(ruleSet: T) {
  const { id, zh, en, effectiveFrom, digest } = ruleSet;
  return { id, zh, en, effectiveFrom, digest };
}
