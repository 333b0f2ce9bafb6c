import type { zhCN } from './zh-CN.js';

/** The same in English; a sentence that is missing does not compile. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'day-skipped': 'Days begin one after the other; the next is {next}.',
  'day-in-future': 'Today is {today}; later days have not begun.',
  'days-are-real': 'This log has real days; a simulated clock cannot go on from them.',
};
