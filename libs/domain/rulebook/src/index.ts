export * from './calendar/calendar-data.js';
export * from './calendar/calendar.js';
export * from './calendar/explain-days.js';
export * from './calendar/term-end.js';
export * from './calendar/working-days.js';
