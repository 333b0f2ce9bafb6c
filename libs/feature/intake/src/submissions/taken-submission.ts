import { ApiProperty } from '@nestjs/swagger';
import type { TicketKind } from '@redress/ticket';

/** A ticket that a submission became. */
export class TakenTicket {
  @ApiProperty({ description: '工单编号 Id of the ticket' })
  readonly id!: string;

  @ApiProperty({ description: '类型 Kind' })
  readonly kind!: TicketKind;

  @ApiProperty({ description: '日志位置 Position behind the registration' })
  readonly position!: number;

  @ApiProperty({ description: '此前已登记 It had been registered before' })
  readonly repeated!: boolean;
}

/** What became of a submission. */
export class TakenSubmission {
  @ApiProperty({ description: '来件编号 Id of the submission' })
  readonly submission!: string;

  @ApiProperty({ type: [TakenTicket] })
  readonly tickets!: readonly TakenTicket[];
}
