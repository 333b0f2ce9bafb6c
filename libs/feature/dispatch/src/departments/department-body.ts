import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES } from '@redress/rulebook';
import { CommandBody } from '@redress/service';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

const CODES = ['*', ...CATEGORIES.map(({ code }) => code)];

class NameBody {
  @ApiProperty({ example: '市场监管三所' })
  @IsString()
  @MaxLength(64)
  readonly zh!: string;

  @ApiProperty({ example: 'Market Supervision Station 3' })
  @IsString()
  @MaxLength(64)
  readonly en!: string;
}

class ResponsibilityBody {
  @ApiProperty({ enum: CODES, description: '类别，* 为全部 Category, * for any' })
  @IsIn(CODES)
  readonly category!: string;

  @ApiProperty({ nullable: true, type: String, description: '片区，空为全部 Area, null for any' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly area: string | null = null;
}

export class DepartmentBody extends CommandBody {
  @ApiProperty({ example: 'market-south' })
  @Matches(/^[a-z][a-z0-9-]{0,63}$/, { message: 'id must be lower case letters, digits and hyphens' })
  readonly id!: string;

  @ApiProperty()
  @ValidateNested()
  @Type(() => NameBody)
  readonly name!: NameBody;

  @ApiProperty({ type: [ResponsibilityBody] })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ResponsibilityBody)
  readonly responsibilities!: ResponsibilityBody[];
}
