import { CARD_KINDS, CAUSES, CIRCUMSTANCES, ENDING_GROUNDS, RATE_KINDS, RECEIVED_BEFORE } from '@redress/rulebook';

const FEN = { type: 'integer', minimum: 0, description: '分 fen' };
const DAY = { type: 'string', format: 'date' };
const PERCENT = { type: 'string', example: '3.10', description: '年利率百分数 Percent a year, exact' };

/** The body of a calculation in the API documentation; the calculator itself checks it, over HTTP and on the command line alike. */
export const REFUND_CASE_SCHEMA = {
  type: 'object',
  required: ['paid', 'paidOn', 'endedOn', 'ground', 'card'],
  properties: {
    paid: { ...FEN, description: '实付预付款（分） What was paid, in fen' },
    paidOn: { ...DAY, description: '付款日 Day of payment' },
    contractOn: { ...DAY, description: '合同成立日，默认为付款日 Day of the contract; that of payment by default' },
    endedOn: {
      ...DAY,
      description: '合同解除日；无理由退款为请求日 Day the contract ended, or the money was asked back',
    },
    ground: { type: 'string', enum: ENDING_GROUNDS.map(({ code }) => code) },
    cause: { type: 'string', enum: [...CAUSES], description: '因谁的原因；事由已表明时可省略 Whose reason it is' },
    noReason: {
      type: 'object',
      description: '仅 ground 为 no-reason With no-reason only (Art. 14)',
      properties: {
        receivedBefore: { type: 'string', enum: [...RECEIVED_BEFORE] },
        agreedDays: { type: 'integer', minimum: 1 },
      },
    },
    card: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { type: 'string', enum: [...CARD_KINDS] },
        bonus: { ...FEN, description: '储值卡：赠送金额 stored-value: what the operator added' },
        used: {
          description: '储值卡：消费明细；次卡：已用次数 stored-value: what was used; count: how many',
          oneOf: [
            {
              type: 'array',
              items: {
                type: 'object',
                properties: { count: { type: 'integer' }, price: FEN, listPrice: FEN, marketPrice: FEN },
              },
            },
            { type: 'integer', minimum: 0 },
          ],
        },
        times: { type: 'integer', minimum: 1, description: '次卡：总次数 count: how many were bought' },
        listPrice: { ...FEN, description: '次卡：打折前单价 count: price of one before discount' },
        marketPrice: { ...FEN, description: '次卡：市场单价（第十九条第二款） count: market price of one' },
        from: { ...DAY, description: '不限次数：期限首日 unlimited: first day' },
        to: { ...DAY, description: '不限次数：期限末日 unlimited: last day' },
        stoppedOn: { ...DAY, description: '不限次数：停止服务首日 unlimited: first day without service' },
      },
    },
    listPricesUnproven: {
      type: 'boolean',
      description: '打折前价格明显不合理且经营者无交易记录 List prices disputed and unproven (Art. 19)',
    },
    agreedValue: { ...FEN, description: '约定的已兑付折价 Agreed value of what was provided' },
    interest: {
      type: 'object',
      required: ['rate', 'yearDays', 'until'],
      properties: {
        rate: {
          type: 'object',
          properties: { kind: { type: 'string', enum: [...RATE_KINDS] }, percent: PERCENT, asOf: DAY },
        },
        yearDays: { type: 'integer', enum: [360, 365] },
        until: { ...DAY, description: '付款日（不计） Day of payment, not counted itself' },
        agreedFrom: { ...DAY, description: '约定的起算日 Agreed start (Art. 17)' },
        supervised: { type: 'object', properties: { principal: FEN, percent: PERCENT } },
      },
    },
    circumstances: { type: 'array', items: { type: 'string', enum: CIRCUMSTANCES.map(({ code }) => code) } },
  },
  example: {
    paid: 100000,
    paidOn: '2025-06-02',
    endedOn: '2025-12-01',
    ground: 'moved-premises',
    card: { kind: 'stored-value', bonus: 20000, used: [{ count: 5, price: 8000, listPrice: 10000 }] },
    interest: {
      rate: { kind: 'lpr-1y', percent: '3.00', asOf: '2025-05-20' },
      yearDays: 360,
      until: '2025-12-31',
    },
  },
};
