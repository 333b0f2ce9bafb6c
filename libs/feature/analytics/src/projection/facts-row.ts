import type { TicketFacts } from '@redress/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What scores need to know of one ticket; the next event is folded onto it. */
@Entity('facts')
export class FactsRow {
  @PrimaryColumn('uuid')
  ticket!: string;

  @Column('jsonb')
  state!: TicketFacts;
}
