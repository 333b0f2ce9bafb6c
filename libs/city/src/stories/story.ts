import type { TicketKind } from '@redress/ticket';
import type { Random } from '../random.js';
import { dayOf, type Moment } from '../shanghai-time.js';
import { GOODS_TRADES } from './goods.js';
import type { Merchant } from './merchants.js';
import { PUBLIC_AFFAIRS } from './public-affairs.js';
import { SERVICE_TRADES } from './services.js';
import type { Trade } from './trade.js';

/** How much of each kind is about the city rather than about shops. */
const PUBLIC_PER_MILLE = { complaint: 0, report: 250, consultation: 380 } as const;
/** Just over half of what people buy are goods. */
const GOODS_PER_MILLE = 540;

export interface Story {
  readonly title: string;
  readonly text: string;
}

export function pickTrade(kind: TicketKind, random: Random): Trade {
  const trades = random.chance(PUBLIC_PER_MILLE[kind])
    ? PUBLIC_AFFAIRS
    : random.chance(GOODS_PER_MILLE)
      ? GOODS_TRADES
      : SERVICE_TRADES;
  return random.weigh(trades.map((trade) => [trade.weight, trade] as const));
}

/** What somebody writes on that day, about that merchant. */
export function tellStory(kind: TicketKind, trade: Trade, merchant: Merchant, at: Moment, random: Random): Story {
  switch (kind) {
    case 'complaint':
      return complain(trade, merchant, at, random);
    case 'report':
      return report(trade, merchant, random);
    case 'consultation':
      return ask(trade, random);
  }
}

function complain(trade: Trade, { name, address }: Merchant, at: Moment, random: Random): Story {
  const item = random.pick(trade.items);
  const trouble = random.pick(trade.troubles);
  const [, month, date] = dayOf(at - random.between(1, 60) * 86_400).split('-');
  const wish = random.pick(['退款', '退货退款', '更换', '赔偿损失', '退还余额']);
  return {
    title: `投诉${name}：${item}${trouble}`,
    text:
      `本人于${Number(month)}月${Number(date)}日在${address}的${name}购买${item}，花费${random.between(2, 400) * 10}元，${trouble}。` +
      `${random.pick(['多次联系商家，对方推诿不理', '商家不承认有问题', '商家只同意部分处理', '电话无人接听'])}。要求${wish}，请相关部门处理。`,
  };
}

function report(trade: Trade, { name, address }: Merchant, random: Random): Story {
  const offence = random.pick(trade.offences);
  return {
    title: `举报${name}${offence}`,
    text: `现举报位于${address}的${name}${offence}，${random.pick(['有照片为证', '附近居民都知道', '已持续一段时间', '有购买小票'])}，请依法查处。`,
  };
}

function ask(trade: Trade, random: Random): Story {
  const question = random.pick(trade.questions);
  return {
    title: `咨询${question}`,
    text: `您好，想咨询一下，${question}？${random.pick(['最近遇到类似情况', '不知道应该找哪个部门', '请告知依据和办理方式', '盼复'])}，谢谢。`,
  };
}
