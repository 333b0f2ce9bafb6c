import type { DepartmentName } from '@redress/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A registered department as rankings name it. */
@Entity('departments')
export class DepartmentRow implements DepartmentName {
  @PrimaryColumn('text')
  id!: string;

  @Column('jsonb')
  name!: DepartmentName['name'];
}
