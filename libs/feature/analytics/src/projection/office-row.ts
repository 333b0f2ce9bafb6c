import type { OfficeEntry } from '@redress/assessment';
import type { LocalDate } from '@redress/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office under a name, from a day on. Each registration and renaming is kept: rankings name offices as they were called. */
@Entity('offices')
export class OfficeRow implements OfficeEntry {
  /** In the log. */
  @PrimaryColumn('bigint', { transformer: { from: Number, to: (value: number) => value } })
  position!: number;

  @Column('date')
  day!: LocalDate;

  @Column('text')
  id!: string;

  @Column('jsonb')
  name!: OfficeEntry['name'];
}
