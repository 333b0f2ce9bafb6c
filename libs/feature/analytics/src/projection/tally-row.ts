import type { Tally } from '@redress/assessment';
import type { LocalDate } from '@redress/kernel';
import type { IndicatorCode } from '@redress/rulebook';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many items of an indicator a department has on a day; kept by adding differences, never recounted. */
@Entity('tallies')
export class TallyRow implements Tally {
  @PrimaryColumn('date')
  day!: LocalDate;

  @PrimaryColumn('text')
  department!: string;

  @PrimaryColumn('text')
  indicator!: IndicatorCode;

  @Column('integer')
  numerator!: number;

  @Column('integer')
  denominator!: number;

  @Column('integer')
  provisional!: number;
}
