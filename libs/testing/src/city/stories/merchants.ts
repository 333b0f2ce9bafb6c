import { randomFor, type Random } from '../random.js';
import { inventStreet } from './people.js';
import type { Trade } from './trade.js';

const FIRST = [...'禾澜沐予朗清瑞鼎悦宜恒尚'];
const SECOND = [...'源佳舍诺家味屿丰城林和川'];
/** Few enough that some merchants are complained about again and again. */
const MERCHANTS_PER_TRADE = 60;

export interface Merchant {
  readonly name: string;
  readonly address: string;
  /** Its number as an ODR unit. */
  readonly unit: string;
}

/** One of the trade's merchants in a city; a few of them are hot 热点商户. */
export function pickMerchant(city: string, trade: Trade, random: Random): Merchant {
  const number = random.chance(250) ? random.below(4) : random.below(MERCHANTS_PER_TRADE);
  const own = randomFor(city, 'merchant', trade.category, number);
  return {
    name: `${own.pick(FIRST)}${own.pick(SECOND)}${own.pick(trade.shops)}`,
    address: inventStreet(own),
    unit: `odr-${trade.category}-${number}`,
  };
}
