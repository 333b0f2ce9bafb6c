import type { ExplainedItem } from '@redress/assessment';
import type { LocalDate } from '@redress/kernel';
import type { IndicatorCode } from '@redress/rulebook';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One ticket's share in one number of a ranking: what a tally counts. */
@Entity('items')
@Index('items_by_number', ['department', 'indicator', 'day', 'ticket', 'round', 'sequence'])
export class ItemRow implements ExplainedItem {
  @PrimaryColumn('uuid')
  ticket!: string;

  @PrimaryColumn('text')
  indicator!: IndicatorCode;

  @PrimaryColumn('integer')
  round!: number;

  /** Tells apart the items that a round has under one indicator, such as several returns; from 0. */
  @PrimaryColumn('integer')
  sequence!: number;

  @Column('date')
  day!: LocalDate;

  @Column('text')
  department!: string;

  @Column('date', { nullable: true })
  due!: LocalDate | null;

  @Column('boolean')
  counted!: boolean;

  @Column('boolean', { name: 'in_numerator' })
  inNumerator!: boolean;

  @Column('boolean')
  provisional!: boolean;

  @Column('integer', { array: true })
  evidence!: number[];
}
