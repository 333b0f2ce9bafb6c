import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsRFC3339 } from 'class-validator';

/** What the body of every command may hold. */
export abstract class CommandBody {
  /** When it happened, when that was not just now; RFC 3339, at most two minutes ahead of the server. */
  @ApiPropertyOptional({ format: 'date-time', description: '发生时间；默认为现在。When it happened; now by default.' })
  @IsOptional()
  @IsRFC3339()
  readonly at?: string;
}
