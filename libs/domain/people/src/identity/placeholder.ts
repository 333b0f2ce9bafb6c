/** What people, forms and spreadsheets write where nothing is known. */
const NOTHING =
  /^(?:无|没有|未知|不详|不清楚|不知道|不便透露|未提供|未填写?|暂无|空|保密|匿名(?:用户|人士|者)?|none|null|nil|undefined|unknown|anonymous|n\/?a|#n\/a|x+)$/iu;
const ONLY_SIGNS = /^[\p{P}\p{S}\s]*$/u;
/** One sign again and again: 00000000, 1111111. */
const ONE_SIGN = /^(.)\1*$/u;
/** 138****0000, 王**; and digits masked by letters, 138xxxx0000. */
const MASKED = /[*•●×]|\d[x]{2,}/iu;

/** Whether a text stands for nothing: 无, -, 匿名, 0000. It tells nobody from anybody else. */
export function isPlaceholder(text: string): boolean {
  const plain = plainText(text);
  return NOTHING.test(plain) || ONLY_SIGNS.test(plain) || (ONE_SIGN.test(plain) && /\d/.test(plain));
}

/** Whether a part of it was made unreadable, so that many people fit it. */
export function isMasked(text: string): boolean {
  return MASKED.test(plainText(text));
}

/** In one Unicode form, with single blanks and none around. */
export function plainText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}
