/**
 * What a person typed: no NUL, no half of a surrogate pair, not blank. Each place that holds one says how long it may be. What
 * is stored under this name can be read back by PostgreSQL, JSON and every replay.
 */
export type Text = string & { readonly __text?: never };

/** A {@link Text} of at most 200 signs: the name of an office or rule, an article, a source. */
export type Label = string & { readonly __label?: never };

/** A name that programs know: lower case, digits and hyphens, at most 64 signs; what it names stands in a register or list. */
export type Code = string & { readonly __code?: never };

/** A UUID in lower case. */
export type Id = string & { readonly __id?: never };

/** An instant, RFC 3339, of the years 2000 to 2099. */
export type Instant = string & { readonly __instant?: never };

/** A SHA-256 in 64 hexadecimal digits: the version of a calendar, the content of a request. */
export type Digest = string & { readonly __digest?: never };

/** The name of a stream: a category, and behind a hyphen the id where there are several. */
export type StreamName = string & { readonly __streamName?: never };

/**
 * The number of a submission in another system, `system:number`. Letters, digits and `. _ / -` of ASCII only: it stands in
 * the log in the clear, so the name of a person has no room in it.
 */
export type SourceNumber = string & { readonly __sourceNumber?: never };

/**
 * How the numbers of an authority's cases begin 案号字头, as `东市监立`: its name in short and the kind of the document. Each stands
 * in the register of offices.
 */
export type CasePrefix = string & { readonly __casePrefix?: never };

/** The number of a case 案号: a {@link CasePrefix} of the register, year, running number, as `东市监立〔2026〕17号`. */
export type CaseNumber = string & { readonly __caseNumber?: never };

/**
 * The number of a document that a decision rests on 文书编号: its kind, year, running number, as `JD-2026-17`. The kinds are JD
 * 鉴定、检定, JC 检测, JY 检验、检疫, BR 辨认, BZ 补充, ZZ 中止, TZ 听证, GG 公告, ZL 责令 and JT 集体讨论; no other letters stand in one.
 */
export type DocumentNumber = string & { readonly __documentNumber?: never };

/** What the platform gave out sealed, such as a position or the place of the next page. Only the platform reads it. */
export type Token = string & { readonly __token?: never };

const CODE = /^[a-z0-9][a-z0-9-]{0,63}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const STREAM_NAME = /^[a-z][a-z0-9-]{0,199}$/;
const SOURCE_NUMBER = /^[a-z0-9][a-z0-9.-]{0,31}:[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/;
const CASE_PREFIX = /^[\u4e00-\u9fff]{1,16}$/;
const YEAR_AND_NUMBER = /[〔[(（]20\d{2}[〕\])）]第?\d{1,9}(-\d{1,3})?号$/;
const DOCUMENT_NUMBER = /^(JD|JC|JY|BR|BZ|ZZ|TZ|GG|ZL|JT)-20\d{2}-\d{1,6}$/;
const TOKEN = /^[\w-]{1,2000}$/;
/** Anything that a reader sees: no space, no control, no sign of zero width. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}]/u;

/** Whether a text can be kept and read back: well formed, without NUL, not blank. */
export function isText(text: string): text is Text {
  return text.isWellFormed() && !text.includes('\0') && VISIBLE.test(text);
}

/** Whether a text has the form of a code. */
export function isCode(text: string): text is Code {
  return CODE.test(text);
}

/** Whether a text has the form of a SHA-256. */
export function isDigest(text: string): text is Digest {
  return DIGEST.test(text);
}

/** Whether a text has the form of the name of a stream. */
export function isStreamName(text: string): text is StreamName {
  return STREAM_NAME.test(text);
}

/** Whether a text has the form of a number of another system. */
export function isSourceNumber(text: string): text is SourceNumber {
  return SOURCE_NUMBER.test(text);
}

/** Whether a text has the form of a case prefix. */
export function isCasePrefix(text: string): text is CasePrefix {
  return CASE_PREFIX.test(text);
}

/** Whether a text has the form of the number of a case. */
export function isCaseNumber(text: string): text is CaseNumber {
  return YEAR_AND_NUMBER.test(text) && isCasePrefix(casePrefixOf(text as CaseNumber));
}

/** How the number of a case begins: what stands before its year. */
export function casePrefixOf(caseNumber: CaseNumber): CasePrefix {
  return caseNumber.replace(YEAR_AND_NUMBER, '');
}

/** Whether a text has the form of the number of a document. */
export function isDocumentNumber(text: string): text is DocumentNumber {
  return DOCUMENT_NUMBER.test(text);
}

/** Whether a text has the form of what the platform gives out sealed. */
export function isToken(text: string): text is Token {
  return TOKEN.test(text);
}
