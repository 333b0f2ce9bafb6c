import type { Tally } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import type { IndicatorCode } from '@redress/rulebook';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many items of an indicator a department has in a month; kept by adding differences, never recounted. */
@Entity('tallies')
export class TallyRow implements Tally {
  @PrimaryColumn('text')
  period!: Period;

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
