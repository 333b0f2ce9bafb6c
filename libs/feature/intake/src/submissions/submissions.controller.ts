import { Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandMeta } from '@redress/kernel';
import { DescribeAnswers, JsonBody, Meta } from '@redress/service';
import { intakeSchemas as schemas } from '../schemas.generated.js';
import type { SubmissionAnswer } from './submission-answer.js';
import type { SubmissionBody } from './submission-body.js';
import { TakeSubmission } from './take-submission.js';

@ApiTags('intake')
@Controller('api/intake/submissions')
export class SubmissionsController {
  constructor(private readonly submissions: TakeSubmission) {}

  @Post()
  @ApiOperation({
    operationId: 'take-submission',
    summary:
      '登记来件 Take a submission in; a number of another system is taken in once, that of a report once for each account',
  })
  @DescribeAnswers(201, schemas.SubmissionAnswer)
  take(@Meta() meta: CommandMeta, @JsonBody(schemas.SubmissionBody) body: SubmissionBody): Promise<SubmissionAnswer> {
    return this.submissions.take(body, meta);
  }
}
