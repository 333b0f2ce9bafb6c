import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { deterministicId, type CommandMeta } from '@redress/kernel';
import { Meta } from '@redress/service';
import { SubmissionBody } from './submission-body.js';
import { TakeSubmission } from './take-submission.js';
import { TakenSubmission } from './taken-submission.js';

@ApiTags('intake 来件')
@Controller('api/intake/submissions')
export class SubmissionsController {
  constructor(private readonly submissions: TakeSubmission) {}

  @Post()
  @ApiOperation({ summary: '登记来件 Take a submission in; a number of another system is taken in once' })
  take(@Meta() meta: CommandMeta, @Body() body: SubmissionBody): Promise<TakenSubmission> {
    return this.submissions.take(body, onceBySource(body, meta));
  }
}

/** What another system has numbered is the same submission whoever sends it and however often. */
export function onceBySource({ source }: SubmissionBody, meta: CommandMeta): CommandMeta {
  return source === undefined ? meta : { ...meta, commandId: deterministicId('source', source) };
}
