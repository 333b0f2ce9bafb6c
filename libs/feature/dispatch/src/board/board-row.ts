import type { LocalDate } from '@redress/kernel';
import type { RegisteredTicket, TicketKind } from '@redress/ticket';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One ticket on the board: the columns that operators filter and sort by, and the state that they follow from. */
@Entity('tickets')
@Index('tickets_by_department', ['department', 'stage', 'registeredAt'])
@Index('tickets_by_stage', ['stage', 'registeredAt'])
export class BoardRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** Position of the registration: the order of the board, and its cursor. */
  @Index('tickets_by_registration', { unique: true })
  @Column('bigint', { name: 'registered_at', transformer: { from: Number, to: (value: number) => value } })
  registeredAt!: number;

  @Column('text')
  kind!: TicketKind;

  @Column('text')
  channel!: string;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column('date', { name: 'received_on' })
  receivedOn!: LocalDate;

  @Column('text')
  stage!: string;

  @Column('text', { name: 'handling_stage' })
  handlingStage!: string;

  @Column('text', { nullable: true })
  department!: string | null;

  /** The next day on which a limit of the ticket ends; null when none runs. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: LocalDate | null;

  @Column('text', { name: 'due_limit', nullable: true })
  dueLimit!: string | null;

  /** Rules that change reach it, because a limit runs or may still start. */
  @Column('boolean')
  open!: boolean;

  @Column('jsonb')
  state!: RegisteredTicket;
}
