import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { calculateRefund, PREPAID_INTERPRETATION, readRefundCase } from '@redress/rulebook';
import { CurrentActor, DescribeContent, InvalidRequestError, mustHaveRight } from '@redress/service';
import type { Actor } from '@redress/kernel';
import { REFUND_CASE_SCHEMA } from './refund-case-schema.js';

@ApiTags('mediation 预付卡退款')
@Controller('api/mediation/refunds')
export class RefundsController {
  @Post('calculation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'calculate-refund',
    summary: '预付卡退款计算：逐步列明公式与条款 Calculate the refund of a prepaid card, step by step with articles',
  })
  @ApiBody({ schema: REFUND_CASE_SCHEMA })
  @DescribeContent(['application/json'])
  calculate(@CurrentActor() actor: Actor, @Body() body: unknown) {
    mustHaveRight(actor, 'calculate-refund');
    const read = readRefundCase(body);
    if (!read.ok)
      throw new InvalidRequestError(
        read.faults.map(({ field, zh, en }) => ({ field, code: 'refund', said: { 'zh-CN': zh, en } })),
      );
    return { interpretation: PREPAID_INTERPRETATION.zh, ...calculateRefund(read.case) };
  }
}
