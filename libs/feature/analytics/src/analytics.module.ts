import { Module } from '@nestjs/common';
import { AnalyticsTables } from './analytics-tables.js';
import { DrillDownController } from './drill-down/drill-down.controller.js';
import { DrillDown } from './drill-down/drill-down.js';
import { NumbersReader } from './http/numbers-reader.js';
import { RankingsController } from './rankings/rankings.controller.js';
import { ParkedStreamsOfPeriods } from './rankings/parked-streams.js';
import { Rankings } from './rankings/rankings.js';
import { RebuildController } from './rebuild/rebuild.controller.js';

/** The analytics service: scores and rankings of departments, each number with the tickets behind it. */
@Module({
  controllers: [RankingsController, DrillDownController, RebuildController],
  providers: [AnalyticsTables, NumbersReader, ParkedStreamsOfPeriods, Rankings, DrillDown],
  exports: [AnalyticsTables, Rankings],
})
export class AnalyticsModule {}
