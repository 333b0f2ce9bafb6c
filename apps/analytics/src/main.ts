import 'reflect-metadata';
import { AnalyticsModule } from '@redress/feature-analytics';
import { runService } from '@redress/service';

await runService(AnalyticsModule, { name: 'analytics', title: 'Redress analytics' });
