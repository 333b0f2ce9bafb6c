import type { Limit } from './rule-set.js';

const LOCAL = '12345热线本地时限（默认）';

/** The hotline's own clock: a local default that no law sets, and the same under either Order. */
export const HOTLINE_LIMITS = {
  'sign-for': { zh: '签收', en: 'Sign for', from: 'receipt', unit: 'working-day', days: 1, article: LOCAL },
  answer: { zh: '答复', en: 'Answer', from: 'receipt', unit: 'working-day', days: 5, complex: 15, article: LOCAL },
} as const satisfies Record<string, Limit>;
