import { writeFileSync } from 'node:fs';
import { shanghaiDay } from '@redress/kernel';

/** Somebody invented, whose message is one row of a file. */
export interface Sender {
  readonly number: number;
  readonly name: string;
  readonly phone: string;
  readonly text: string;
}

const GOODS = ['电饭煲', '手机', '羽绒服', '奶粉', '健身卡', '婴儿车', '净水器', '快递'];
const FAMILY = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const GIVEN = '一二三四五六七八九十百千万天地人';

/** So many people with a complaint, each with a name and a phone of its own. */
export function sendersOf(rows: number): readonly Sender[] {
  return Array.from({ length: rows }, (_, i) => ({
    number: i + 1,
    name: `${FAMILY[i % 16]}${GIVEN[(i >> 4) % 16]}${GIVEN[(i >> 8) % 16]}`,
    phone: `1390000${String(i).padStart(4, '0')}`,
    text: `购买的${GOODS[i % GOODS.length]}用了${1 + (i % 90)}天就坏了，商家拒绝退款，要求处理。`,
  }));
}

/** Their messages of today as an office exports them: what is older would be a record of the past. */
export function writeCsv(path: string, senders: readonly Sender[]): void {
  const today = shanghaiDay(new Date().toISOString());
  const rows = senders.map(
    ({ number, name, phone, text }) => `${number},投诉,电话,${today} 00:00:00,${text},${name},${phone}`,
  );
  writeFileSync(path, ['编号,类型,渠道,受理时间,内容,姓名,电话', ...rows, ''].join('\r\n'));
}
