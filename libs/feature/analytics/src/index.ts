export { AnalyticsModule } from './analytics.module.js';
export { AnalyticsTables } from './analytics-tables.js';
