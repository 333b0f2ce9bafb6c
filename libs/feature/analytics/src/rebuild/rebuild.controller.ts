import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, type CommandMeta } from '@redress/kernel';
import { Meta, RefusedError } from '@redress/service';
import { AnalyticsTables } from '../analytics-tables.js';

/** How long a rebuild took, and up to which position it read the log. */
export interface Rebuilt {
  readonly seconds: number;
  readonly events: number;
}

@ApiTags('analytics 考核')
@Controller('api/analytics/rebuild')
export class RebuildController {
  constructor(private readonly tables: AnalyticsTables) {}

  @Post()
  @HttpCode(200)
  @ApiHeader({ name: 'Redress-Actor', example: 'administrator:1', description: '管理员 An administrator' })
  @ApiOperation({
    summary: '从日志重建考核数据（管理员） Build everything anew from the log, beside what serves (administrator)',
  })
  async rebuild(@Meta() { actor }: CommandMeta): Promise<Rebuilt> {
    if (actor.role !== 'administrator') throw new RefusedError(ADMINISTRATOR_ONLY);
    const start = performance.now();
    let events = 0;
    await this.tables.rebuild(({ position }) => (events = position));
    return { seconds: Math.round(performance.now() - start) / 1000, events };
  }
}

const ADMINISTRATOR_ONLY = refuse('administrator-only', '须由管理员操作。 Only an administrator may rebuild.', [
  'administrator',
]);
