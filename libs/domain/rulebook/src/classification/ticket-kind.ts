import { findWord, type Prepared } from './prepared-text.js';

/** What a ticket is: 投诉 complaint, 举报 report or 咨询 consultation. */
export type TicketKind = 'complaint' | 'report' | 'consultation';

/** Words that tell the kind, the more telling kind first; within a kind the first word found decides. */
const TITLE_WORDS: readonly (readonly [TicketKind, readonly string[]])[] = [
  ['report', ['举报', '检举', '揭发', '查处', '涉嫌', '非法']],
  [
    'complaint',
    ['投诉', '控诉', '维权', '退款', '退费', '退钱', '退货', '赔偿', '欺诈', '欺骗', '拖欠', '跑路', '霸王条款'],
  ],
  [
    'consultation',
    ['咨询', '请问', '询问', '建议', '希望', '如何', '何时', '怎么', '什么', '能否', '是否', '可否', '吗'],
  ],
];

/** In the body the same words are often told of the past, so only the ones that state a request count. */
const TEXT_WORDS: readonly (readonly [TicketKind, readonly string[]])[] = [
  ['report', ['我要举报', '现举报', '实名举报', '特此举报']],
  ['complaint', ['我要投诉', '特此投诉', '现投诉', '退款', '退费', '退还', '赔偿', '维权']],
  ['consultation', ['咨询', '请问', '想问', '建议']],
];

/** The kind that the words of a message tell, with the word; undefined when they tell none. */
export function tellKind(title: Prepared, text: Prepared): { kind: TicketKind; word: string } | undefined {
  return tellKindBy(TITLE_WORDS, title) ?? tellKindBy(TEXT_WORDS, text);
}

function tellKindBy(table: typeof TITLE_WORDS, part: Prepared): { kind: TicketKind; word: string } | undefined {
  for (const [kind, words] of table) {
    const word = words.find((candidate) => findWord(part, candidate, 'zh'));
    if (word !== undefined) return { kind, word };
  }
  return undefined;
}
