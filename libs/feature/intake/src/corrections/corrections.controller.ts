import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandMeta } from '@redress/kernel';
import {
  DescribeAnswers,
  JsonBody,
  Meta,
  takingRemark,
  ThingId,
  type ActAnswer,
  type RemarkBody,
} from '@redress/service';
import { intakeSchemas as schemas } from '../schemas.generated.js';
import { CorrectRegistrations } from './correct-registrations.js';
import type { RegistrationCorrectionBody } from './correction-body.js';

@ApiTags('intake')
@Controller('api/intake/tickets/:id/registration-correction')
export class CorrectionsController {
  constructor(private readonly corrections: CorrectRegistrations) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'correct-registration',
    summary: '更正登记；更正前后的内容均保留 Correct what was registered; the version before stays beside it',
  })
  @DescribeAnswers()
  correct(
    @ThingId() id: string,
    @Meta() meta: CommandMeta,
    @JsonBody(takingRemark(schemas.RegistrationCorrectionBody)) body: RegistrationCorrectionBody & RemarkBody,
  ): Promise<ActAnswer> {
    return this.corrections.correct(id, body, meta);
  }
}
