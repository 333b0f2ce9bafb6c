import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { consequentId, type CommandMeta } from '@redress/kernel';
import { Meta, problemFor, validateAs, type Problem } from '@redress/service';
import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { onceBySource } from './submissions.controller.js';
import { SubmissionBody } from './submission-body.js';
import { TakeSubmission } from './take-submission.js';
import type { TakenTicket } from './taken-submission.js';

const MAX_ROWS = 200;

export class BatchBody {
  @ApiProperty({ type: [SubmissionBody], description: `来件，至多 ${MAX_ROWS} 条 Submissions, at most ${MAX_ROWS}` })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_ROWS)
  readonly rows!: unknown[];
}

/** What became of one row. The good rows of a batch are kept whatever the others are. */
export type RowResult =
  | { readonly status: 'registered' | 'duplicate'; readonly tickets: readonly TakenTicket[] }
  | { readonly status: 'rejected'; readonly problem: Problem };

@ApiTags('intake 来件')
@Controller('api/intake/submissions/batch')
export class BatchController {
  constructor(private readonly submissions: TakeSubmission) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: '批量登记 Take many in; each row is registered, known already, or rejected with the reason',
  })
  async take(@Meta() meta: CommandMeta, @Body() { rows }: BatchBody): Promise<{ results: RowResult[] }> {
    const results = await Promise.all(
      rows.map((row, index) =>
        this.takeRow(row, { ...meta, commandId: consequentId('row', meta.commandId, String(index)) }),
      ),
    );
    return { results };
  }

  private async takeRow(row: unknown, meta: CommandMeta): Promise<RowResult> {
    try {
      const body = await validateAs(SubmissionBody, row);
      const { tickets } = await this.submissions.take(body, onceBySource(body, { ...meta, at: body.at ?? meta.at }));
      return { status: tickets.every(({ repeated }) => repeated) ? 'duplicate' : 'registered', tickets };
    } catch (error) {
      // A row can be wrong; a database that is away is no reason to reject it, and fails the batch to be sent again.
      return { status: 'rejected', problem: problemFor(error, '/api/intake/submissions/batch') };
    }
  }
}
