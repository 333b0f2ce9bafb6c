import type { Category } from './category.js';
import { GOODS } from './goods.js';
import { MARKET_ORDER } from './market-order.js';
import { PUBLIC_AFFAIRS } from './public-affairs.js';
import { SERVICES } from './services.js';

/** Every category; the earlier one wins when two score alike. The last, `other`, has no words of its own. */
export const CATEGORIES: readonly Category[] = [...GOODS, ...SERVICES, ...MARKET_ORDER, ...PUBLIC_AFFAIRS];

/** The category of a code, undefined when there is none. */
export function findCategory(code: string): Category | undefined {
  return CATEGORIES.find((category) => category.code === code);
}
