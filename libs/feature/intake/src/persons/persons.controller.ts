import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CommandMeta } from '@redress/kernel';
import { CommandBody, Meta } from '@redress/service';
import { IsIn } from 'class-validator';
import { ErasePersonCommand } from './erase-person.js';
import { ERASURE_REASONS, type ErasureReason } from './events.js';

export class ErasureBody extends CommandBody {
  @ApiProperty({ enum: ERASURE_REASONS, description: '删除理由（个人信息保护法第四十七条） Why (PIPL Art. 47)' })
  @IsIn(ERASURE_REASONS)
  readonly reason!: ErasureReason;
}

@ApiTags('intake 个人信息')
@Controller('api/intake/persons/:subject')
export class PersonsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('erasure')
  @HttpCode(204)
  @ApiOperation({
    summary: '删除个人信息（管理员） Erase a person: the key is destroyed, scores and proofs stay (administrator)',
  })
  erase(
    @Param('subject', new ParseUUIDPipe()) subject: string,
    @Meta() meta: CommandMeta,
    @Body() { reason }: ErasureBody,
  ): Promise<void> {
    return this.commands.execute(new ErasePersonCommand(subject, reason, meta));
  }
}
