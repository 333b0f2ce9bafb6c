import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { consequentId, type CommandMeta, type Language } from '@redress/kernel';
import {
  CurrentLanguage,
  DescribeAnswers,
  JsonBody,
  Meta,
  mustFit,
  mustHaveRight,
  problemFor,
  type Problem,
} from '@redress/service';
import { intakeSchemas as schemas } from '../schemas.generated.js';
import type { TakenTicket } from './submission-answer.js';
import type { SubmissionBody } from './submission-body.js';
import { onceBySource } from './submissions.controller.js';
import { TakeSubmission } from './take-submission.js';

/** 批量来件 Many submissions. */
export interface BatchBody {
  /** 来件，至多 200 条 Submissions, at most 200; each is checked by itself. @minItems 1 @maxItems 200 */
  readonly rows: readonly object[];
}

/** What became of one row. The good rows of a batch are kept whatever the others are. */
export interface RowResult {
  readonly status: 'registered' | 'duplicate' | 'rejected';
  /** Of a row that is registered now or was before. */
  readonly tickets?: readonly TakenTicket[];
  /** Of a rejected row. */
  readonly problem?: Problem;
}

/** 批量登记结果 What became of each row, in order. */
export interface BatchAnswer {
  readonly results: readonly RowResult[];
}

@ApiTags('intake')
@Controller('api/intake/submissions/batch')
export class BatchController {
  constructor(private readonly submissions: TakeSubmission) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'take-submissions',
    summary: '批量登记 Take many in; each row is registered, known already, or rejected with the reason',
  })
  @DescribeAnswers(200, schemas.BatchAnswer)
  async take(
    @Meta() meta: CommandMeta,
    @CurrentLanguage() language: Language,
    @JsonBody(schemas.BatchBody) { rows }: BatchBody,
  ): Promise<BatchAnswer> {
    mustHaveRight(meta.actor, 'register-ticket');
    const results = await Promise.all(
      rows.map((row, index) => {
        const commandId = consequentId('row', meta.commandId, String(index));
        return this.takeRow(row, { ...meta, commandId }, language);
      }),
    );
    return { results };
  }

  private async takeRow(row: object, meta: CommandMeta, language: Language): Promise<RowResult> {
    try {
      const body = mustFit<SubmissionBody>(schemas.SubmissionBody, row);
      const { tickets } = await this.submissions.take(body, onceBySource(body, meta));
      return { status: tickets.every(({ repeated }) => repeated) ? 'duplicate' : 'registered', tickets };
    } catch (error) {
      // A row can be wrong; a database that is away is no reason to reject it, and fails the batch to be sent again.
      return { status: 'rejected', problem: problemFor(error, '/api/intake/submissions/batch', language) };
    }
  }
}
