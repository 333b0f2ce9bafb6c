import { randomFor, type Random } from '../random.js';
import { inventStreet } from './people.js';
import type { Trade } from './trade.js';

const FIRST = [...'禾澜沐予朗清瑞鼎悦宜恒尚'];
const SECOND = [...'源佳舍诺家味屿丰城林和川'];
/** Few enough that some merchants are complained about again and again. */
const MERCHANTS_PER_TRADE = 60;
/** Hot merchants 热点商户: a quarter of the complaints is about them. */
const HOT_PER_TRADE = 4;
/** Half of the hot ones settle complaints online, as ODR units. */
const ODR_UNITS_PER_TRADE = 2;

export interface Merchant {
  readonly name: string;
  readonly address: string;
  /** Its code as an ODR unit; null when it is none. */
  readonly unit: string | null;
}

/** One of the trade's merchants in a city; a few of them are hot. */
export function pickMerchant(city: string, trade: Trade, random: Random): Merchant {
  const number = random.chance(250) ? random.below(HOT_PER_TRADE) : random.below(MERCHANTS_PER_TRADE);
  return merchant(city, trade, number);
}

/** The merchants of a trade that settle complaints online. */
export function odrMerchants(city: string, trade: Trade): readonly (Merchant & { readonly unit: string })[] {
  return Array.from({ length: ODR_UNITS_PER_TRADE }, (_, number) => ({
    ...merchant(city, trade, number),
    unit: unitOf(trade, number),
  }));
}

function merchant(city: string, trade: Trade, number: number): Merchant {
  const own = randomFor(city, 'merchant', trade.category, number);
  return {
    name: `${own.pick(FIRST)}${own.pick(SECOND)}${own.pick(trade.shops)}`,
    address: inventStreet(own),
    unit: number < ODR_UNITS_PER_TRADE ? unitOf(trade, number) : null,
  };
}

function unitOf(trade: Trade, number: number): string {
  return `odr-${trade.category}-${number + 1}`;
}
