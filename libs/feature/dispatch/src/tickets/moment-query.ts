import { ApiPropertyOptional } from '@nestjs/swagger';
import { normalizeInstant } from '@redress/kernel';
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsInt, IsOptional, IsRFC3339, Min } from 'class-validator';
import type { Moment } from './ticket-history.js';

const inLogForm = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? (normalizeInstant(value) ?? value) : value;

/** The moment at which a ticket is asked for. */
export class MomentQuery implements Moment {
  @ApiPropertyOptional({ description: '截至日志位置 The log positions below this one' })
  @IsOptional()
  @Transform(({ value }: TransformFnParams) => Number(value))
  @IsInt()
  @Min(0)
  readonly atPosition?: number;

  @ApiPropertyOptional({ format: 'date-time', description: '截至发生时间 What had occurred by then' })
  @IsOptional()
  @Transform(inLogForm)
  @IsRFC3339()
  readonly at?: string;

  @ApiPropertyOptional({ format: 'date-time', description: '截至记录时间 What the platform knew by then' })
  @IsOptional()
  @Transform(inLogForm)
  @IsRFC3339()
  readonly knownAt?: string;
}
