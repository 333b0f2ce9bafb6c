import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, type Actor } from '@redress/kernel';
import { CurrentActor } from '../commanding/meta.js';
import { RefusedError } from '../commanding/refused-error.js';
import { mustHaveRight } from '../commanding/rights.js';
import { Needs } from '../edge/route-needs.js';
import { CLOCK } from '../platform/tokens.js';
import { DescribeAnswers } from '../routes/describe-answers.js';
import { serviceSchemas as schemas } from '../schemas.generated.js';
import { JsonBody } from '../schemas/fits.js';
import type { ClockAnswer, ClockBody } from './clock-answer.js';
import { ClockGoesForwardError, type PlatformClock } from './clock.js';

@ApiTags('platform')
@Controller('api/clock')
export class ClockController {
  constructor(@Inject(CLOCK) private readonly clock: PlatformClock) {}

  @Get()
  @ApiOperation({ operationId: 'read-clock', summary: '平台时间 What time it is for the platform' })
  @DescribeAnswers(200, schemas.ClockAnswer)
  read(): ClockAnswer {
    return { clock: this.clock.kind, now: new Date(this.clock.now()).toISOString() };
  }

  @Post()
  @HttpCode(200)
  @Needs({ takesLong: true })
  @ApiOperation({
    operationId: 'drive-simulated-clock',
    summary: '拨动模拟时钟 Move the simulated clock; answered when every day up to then has begun',
  })
  @DescribeAnswers(200, schemas.ClockAnswer)
  async move(@CurrentActor() actor: Actor, @JsonBody(schemas.ClockBody) { now }: ClockBody): Promise<ClockAnswer> {
    mustHaveRight(actor, 'drive-simulated-clock');
    if (this.clock.kind === 'real') throw new RefusedError(refuse('wrong-state-clock-real'));
    try {
      await this.clock.moveTo(Date.parse(now));
    } catch (error) {
      if (!(error instanceof ClockGoesForwardError)) throw error;
      const stands = new Date(error.now).toISOString();
      throw new RefusedError(refuse('wrong-state-clock-forward', { now: stands }, [stands]));
    }
    return this.read();
  }
}
