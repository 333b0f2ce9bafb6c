import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { consequentId, type CommandMeta, type Language } from '@redress/kernel';
import {
  CurrentLanguage,
  DescribeAnswers,
  JsonBody,
  Meta,
  mustFit,
  mustHaveRight,
  Needs,
  problemFor,
  Turnstile,
  type Problem,
} from '@redress/service';
import { intakeSchemas as schemas } from '../schemas.generated.js';
import type { TakenTicket } from './submission-answer.js';
import type { SubmissionBody } from './submission-body.js';
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

/** Bulk rows come in parts of this size at most. */
const LARGEST_BATCH_BYTES = 8 * 1024 * 1024;
/** Four batches keep the rows busy; the bodies of those that wait take memory. */
const batches = new Turnstile({ atOnce: 4, waiting: 12 });
/** The rows of all batches. More at once would take the database from whoever works at a desk. */
const turns = new Turnstile({ atOnce: 16, waiting: Infinity });

const { rows: list } = schemas.BatchBody['properties'] as { readonly rows: object };
/** A row that is no object is wrong by itself, and hinders no other. */
const batchBody = { ...schemas.BatchBody, properties: { rows: { ...list, items: {} } } };

/** What a problem of a row refers to. */
interface BatchRequest {
  readonly id: string;
  readonly url: string;
}

@ApiTags('intake')
@Controller('api/intake/submissions/batch')
export class BatchController {
  constructor(private readonly submissions: TakeSubmission) {}

  @Post()
  @HttpCode(200)
  @Needs({ bodyBytes: LARGEST_BATCH_BYTES, takesLong: true })
  @ApiOperation({
    operationId: 'take-submissions',
    summary: '批量登记 Take many in; each row is registered, known already, or rejected with the reason',
  })
  @DescribeAnswers(200, schemas.BatchAnswer, 429)
  async take(
    @Meta() meta: CommandMeta,
    @CurrentLanguage() language: Language,
    @Req() request: BatchRequest,
    @JsonBody(batchBody) { rows }: BatchBody,
  ): Promise<BatchAnswer> {
    mustHaveRight(meta.actor, 'register-ticket');
    const takeAll = rows.map((row, index) => () => {
      const commandId = consequentId('row', meta.commandId, String(index));
      return this.takeRow(row, { ...meta, commandId }, request, language);
    });
    const results = await batches.pass(() => Promise.all(takeAll.map((take) => turns.pass(take))));
    return { results };
  }

  private async takeRow(
    row: unknown,
    meta: CommandMeta,
    request: BatchRequest,
    language: Language,
  ): Promise<RowResult> {
    try {
      const body = mustFit<SubmissionBody>(schemas.SubmissionBody, row);
      const { tickets } = await this.submissions.take(body, meta);
      return { status: tickets.every(({ repeated }) => repeated) ? 'duplicate' : 'registered', tickets };
    } catch (error) {
      // A row can be wrong; a database that is away is no reason to reject it, and fails the batch to be sent again.
      return { status: 'rejected', problem: problemFor(error, request, language) };
    }
  }
}
