import type { CalendarEntry } from '@redress/assessment';
import type { LocalDate } from '@redress/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A calendar that was published, and the day: rankings name the one of the end of their period. */
@Entity('calendars')
export class CalendarRow implements CalendarEntry {
  /** In the log. */
  @PrimaryColumn('bigint', { transformer: { from: Number, to: (value: number) => value } })
  position!: number;

  @Column('date')
  day!: LocalDate;

  @Column('text')
  version!: string;
}
