export { AnalyticsModule } from './analytics.module.js';
export { Rankings } from './rankings/rankings.js';
export { AnalyticsTables } from './analytics-tables.js';
export { analyticsProjection } from './projection/analytics.projection.js';
