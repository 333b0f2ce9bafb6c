import type { OfficeName, RankingHistory } from '@redress/assessment';
import type { RecordedEvent } from '@redress/event-store';
import { foldEvents, shanghaiDay, type LocalDate } from '@redress/kernel';
import { isOfRulebook, projectRulebook, readRulebook, RulebookRow } from '@redress/projections';
import { rulebookFold, type Rulebook, type RulebookEvent } from '@redress/rulebook';
import type { EntityManager } from 'typeorm';
import { CalendarRow } from './calendar-row.js';
import { OfficeRow } from './office-row.js';

/** The projection's own reading of the office's stream; dispatch emits it. */
export const DEPARTMENT_REGISTERED = 'DepartmentRegistered';

/** Keeps what a batch says of rules and offices, and gives the rulebook that holds behind it. */
export async function projectHistory(batch: readonly RecordedEvent[], tx: EntityManager): Promise<Rulebook> {
  const rulebook = await projectRulebook(batch, tx);
  const offices = batch.filter(({ envelope }) => envelope.type === DEPARTMENT_REGISTERED).map(officeOf);
  if (offices.length > 0) await tx.upsert(OfficeRow, offices, ['position']);
  if (batch.some(isOfRulebook)) await projectCalendars(batch.filter(isOfRulebook), tx);
  return rulebook;
}

/** Rules and offices with the days since when they hold, as the tables have them. */
export async function readHistory(tx: EntityManager): Promise<RankingHistory> {
  const order = { position: 'ASC' } as const;
  return {
    rulebook: await readRulebook(tx),
    offices: await tx.find(OfficeRow, { order }),
    calendars: await tx.find(CalendarRow, { order }),
  };
}

function officeOf(event: RecordedEvent): OfficeRow {
  const { id, name } = event.envelope.data as OfficeName;
  return { position: event.position, day: dayOf(event), id, name };
}

/** The version of a calendar follows from all events up to its own, wherever a batch ends. There are a few in a year. */
async function projectCalendars(ofRulebook: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const rows = await tx.find(RulebookRow, { order: { position: 'ASC' } });
  const versionAt = (position: number): string => {
    const before = rows.filter((row) => row.position <= position);
    return foldEvents(rulebookFold, before as unknown as RulebookEvent[]).rulebook.calendar.version;
  };
  const calendars = ofRulebook
    .filter(({ envelope }) => envelope.type === 'CalendarYearPublished')
    .map((event) => ({ position: event.position, day: dayOf(event), version: versionAt(event.position) }));
  if (calendars.length > 0) await tx.upsert(CalendarRow, calendars, ['position']);
}

function dayOf({ envelope }: RecordedEvent): LocalDate {
  return shanghaiDay(envelope.occurredAt);
}
