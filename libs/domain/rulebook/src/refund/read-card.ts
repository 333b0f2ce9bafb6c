import { MOST_FEN, type FieldReader } from './field-reader.js';
import { CARD_KINDS, type Card, type UsedItem } from './refund-case.js';

const MOST_ITEMS = 200;
const MOST_COUNT = 10_000;

/** Reads a card. Prices before discount are at least those that were charged. */
export function readCard(reader: FieldReader): Card {
  const kind = reader.code('kind', CARD_KINDS);
  const card = readKind(kind, reader);
  reader.refuseOthers();
  return card;
}

function readKind(kind: Card['kind'], reader: FieldReader): Card {
  switch (kind) {
    case 'stored-value': {
      const bonus = reader.has('bonus') ? reader.fen('bonus') : 0;
      const used = reader.children('used', MOST_ITEMS).map(readItem);
      const most = Math.max(...['price', 'listPrice'].map((price) => sum(used, price as 'price' | 'listPrice')));
      if (most > MOST_FEN)
        reader.fault('used', `合计不得超过${MOST_FEN}分。`, `May come to ${MOST_FEN} fen altogether at most.`);
      return { kind, bonus, used };
    }
    case 'count': {
      const times = reader.whole('times', 1, MOST_COUNT);
      const used = reader.whole('used', 0, MOST_COUNT);
      if (used > times)
        reader.fault('used', `不得超过总次数${times}。`, `May not be more than the ${times} that were bought.`);
      return { kind, times, used, listPrice: reader.fen('listPrice'), marketPrice: optionalFen(reader, 'marketPrice') };
    }
    case 'unlimited': {
      const [from, to] = [reader.day('from'), reader.day('to')];
      if (to < from) reader.fault('to', `不得早于 from（${from}）。`, `Must not lie before from (${from}).`);
      return { kind, from, to, stoppedOn: reader.has('stoppedOn') ? reader.day('stoppedOn') : null };
    }
  }
}

function readItem(reader: FieldReader): UsedItem {
  const count = reader.has('count') ? reader.whole('count', 1, MOST_COUNT) : 1;
  const price = reader.fen('price');
  const listPrice = reader.has('listPrice') ? reader.fen('listPrice') : price;
  if (listPrice < price)
    reader.fault(
      'listPrice',
      '打折前的价格不得低于折扣价 price。',
      'The price before discount is at least the price that was charged.',
    );
  const marketPrice = optionalFen(reader, 'marketPrice');
  reader.refuseOthers();
  return { count, price, listPrice, marketPrice };
}

function optionalFen(reader: FieldReader, field: string): number | null {
  return reader.has(field) ? reader.fen(field) : null;
}

function sum(used: readonly UsedItem[], price: 'price' | 'listPrice'): number {
  return used.reduce((total, item) => total + item.count * item[price], 0);
}
