import { CIRCUMSTANCES, MULTI_PURPOSE_ARTICLE, MULTI_PURPOSE_CARD } from './circumstances.js';
import { ENDING_GROUNDS, endingGround } from './ending-grounds.js';
import { yuan } from './exact.js';
import { FieldReader, type FieldFault } from './field-reader.js';
import { readCard } from './read-card.js';
import { readInterest } from './read-interest.js';
import { CAUSES, RECEIVED_BEFORE, type Card, type Cause, type NoReason, type RefundCase } from './refund-case.js';

const MOST_AGREED_DAYS = 3_650;

/** A case that can be calculated, or everything that is wrong with it. */
export type ReadRefundCase =
  { readonly ok: true; readonly case: RefundCase } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** Reads a case from JSON; amounts are whole fen, days `YYYY-MM-DD`, rates text. */
export function readRefundCase(value: unknown): ReadRefundCase {
  const faults: FieldFault[] = [];
  const reader = FieldReader.of(value, '', faults);
  const refundCase = readFields(reader);
  reader.refuseOthers();
  return faults.length === 0 ? { ok: true, case: refundCase } : { ok: false, faults };
}

function readFields(reader: FieldReader): RefundCase {
  const paid = reader.fen('paid', 1);
  const paidOn = reader.day('paidOn');
  const contractOn = reader.has('contractOn') ? reader.day('contractOn') : paidOn;
  const endedOn = reader.day('endedOn');
  const first = paidOn < contractOn ? paidOn : contractOn;
  if (endedOn < first) reader.fault('endedOn', `不得早于 ${first}。`, `Must not lie before ${first}.`);
  const ground = reader.code(
    'ground',
    ENDING_GROUNDS.map(({ code }) => code),
  );
  const cause = readCause(reader, ground);
  const noReason = readNoReason(reader, ground);
  const card = readCard(reader.child('card'));
  const listPricesUnproven = reader.flag('listPricesUnproven');
  // What does not fit together can be told only of fields that are right by themselves.
  if (reader.faults.length === 0) {
    checkPrices(reader, { card, cause, listPricesUnproven });
    checkUse(reader, card, { paid, endedOn });
  }
  const agreedValue = reader.has('agreedValue') ? reader.fen('agreedValue') : null;
  if (agreedValue !== null && card.kind === 'unlimited')
    reader.fault(
      'agreedValue',
      '不限次数服务按期限比例计算，不作折价。',
      'An unlimited service goes by days, not by value.',
    );
  const terms = { cause, contractOn, endedOn };
  const interest = reader.has('interest') ? readInterest(reader.child('interest'), terms) : null;
  const circumstances = readCircumstances(reader);
  return {
    ...{ paid, paidOn, contractOn, ground, endedOn, cause, noReason, card },
    ...{ listPricesUnproven, agreedValue, interest, circumstances },
  };
}

/** A ground that is the operator's own doing leaves nothing to judge. */
function readCause(reader: FieldReader, ground: string): Cause {
  const given = endingGround(ground).cause;
  if (given !== null && !reader.has('cause')) return given;
  return reader.code('cause', given === null ? CAUSES : [given]);
}

function readNoReason(reader: FieldReader, ground: string): NoReason | null {
  if (ground !== 'no-reason') {
    if (reader.has('noReason'))
      reader.fault('noReason', '仅用于 ground 为 no-reason 的请求。', 'Only goes with the ground no-reason.');
    return null;
  }
  const own = reader.child('noReason');
  const receivedBefore = own.code('receivedBefore', RECEIVED_BEFORE);
  const agreedDays = own.has('agreedDays') ? own.whole('agreedDays', 1, MOST_AGREED_DAYS) : null;
  own.refuseOthers();
  return { receivedBefore, agreedDays };
}

/** Market prices stand in for list prices in the one case of Art. 19 only, and then for all of them. */
function checkPrices(
  reader: FieldReader,
  { card, cause, listPricesUnproven }: Pick<RefundCase, 'card' | 'cause' | 'listPricesUnproven'>,
): void {
  if (listPricesUnproven && (cause !== 'consumer' || card.kind === 'unlimited'))
    reader.fault(
      'listPricesUnproven',
      '仅适用于因消费者原因返还的储值卡、次卡（第十九条第二款）。',
      'Only where the consumer is the reason, for a balance or a number of services (Art. 19).',
    );
  if (card.kind === 'unlimited') return;
  const prices = card.kind === 'count' ? [card] : card.used;
  const wrong = prices.some(({ listPrice, marketPrice }) =>
    listPricesUnproven ? marketPrice === null || marketPrice > listPrice : marketPrice !== null,
  );
  if (wrong)
    reader.fault(
      'card',
      '市场价格 marketPrice 仅在 listPricesUnproven 时逐项填写，且不高于打折前价格。',
      'A marketPrice is given for each item just when listPricesUnproven, and is not above listPrice.',
    );
}

/** Nobody can have used more than a card held; what was paid on top was never on it. */
function checkUse(reader: FieldReader, card: Card, { paid, endedOn }: Pick<RefundCase, 'paid' | 'endedOn'>): void {
  if (card.kind === 'unlimited' && card.stoppedOn !== null && card.stoppedOn > endedOn)
    reader.fault(
      'card.stoppedOn',
      `停止服务须在合同解除前（${endedOn}）。`,
      `The stop lies before the end of the contract, by ${endedOn}.`,
    );
  if (card.kind === 'count' && card.listPrice * card.times < paid)
    reader.fault(
      'card.listPrice',
      `打折前的单价不得低于每次实付单价（${yuan(paid)} ÷ ${card.times}）。`,
      `The price before discount is at least what was really paid for each (${yuan(paid)} ÷ ${card.times}).`,
    );
  if (card.kind !== 'stored-value') return;
  const charged = card.used.reduce((sum, { count, price }) => sum + count * price, 0);
  const held = paid + card.bonus;
  if (charged > held)
    reader.fault(
      'card.used',
      `按折扣价合计不得超过卡内金额 ${yuan(held)} 元；另付的不计。`,
      `May not come to more than the ${yuan(held)} yuan that the card held; leave out what was paid besides.`,
    );
}

function readCircumstances(reader: FieldReader): readonly string[] {
  const known = CIRCUMSTANCES.map(({ code }) => code);
  const circumstances = reader.codes('circumstances', [...known, MULTI_PURPOSE_CARD]);
  if (circumstances.includes(MULTI_PURPOSE_CARD))
    reader.fault(
      'circumstances',
      `多用途预付卡不适用该解释（${MULTI_PURPOSE_ARTICLE}）。`,
      `The interpretation does not apply to multi-purpose cards.`,
    );
  return circumstances;
}
