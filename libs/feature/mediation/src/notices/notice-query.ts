import { ApiPropertyOptional } from '@nestjs/swagger';
import { PARTIES, type Party } from '@redress/rulebook';
import { PURPOSES, type Purpose } from '@redress/vault';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

export class NoticeQuery {
  @ApiPropertyOptional({
    enum: PURPOSES,
    description:
      '填入姓名名称的目的，会被记录；不填则留空 Fills in the names and is logged; without it they stay blank',
  })
  @IsOptional()
  @IsIn(PURPOSES)
  readonly purpose?: Purpose;

  @ApiPropertyOptional({ enum: PARTIES, description: '告知对象，仅终止调解 To whom, of a termination' })
  @IsOptional()
  @IsIn(PARTIES)
  readonly to: Party = 'complainant';

  @ApiPropertyOptional({
    description: '要求告知举报人的法律条文 The law that asks to tell the reporter',
    example: '《某某条例》第五条',
  })
  @IsOptional()
  @IsString()
  @MinLength(4)
  @MaxLength(100)
  readonly requiredBy?: string;
}
