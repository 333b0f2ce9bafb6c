import type { RankedDepartment } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A department's line in the ranking of a month, as it is served. */
@Entity('scores')
export class ScoreRow implements RankedDepartment {
  @PrimaryColumn('text')
  period!: Period;

  @PrimaryColumn('text')
  department!: string;

  @Column('jsonb')
  name!: RankedDepartment['name'];

  @Column('integer', { nullable: true })
  rank!: number | null;

  @Column('text', { nullable: true })
  score!: string | null;

  @Column('jsonb')
  terms!: RankedDepartment['terms'];
}
