/**
 * What a person typed: no NUL, no half of a surrogate pair, not blank. Its length is set where it is used. What is stored
 * under this name can be read back by PostgreSQL, JSON and every replay.
 */
export type Text = string & { readonly __text?: never };

/** A name that programs know: lower case, digits and hyphens, at most 64 signs; what it names stands in a register or list. */
export type Code = string & { readonly __code?: never };

/** A UUID in lower case. */
export type Id = string & { readonly __id?: never };

/** An instant, RFC 3339, of the years 2000 to 2099. */
export type Instant = string & { readonly __instant?: never };

const CODE = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Whether a text can be kept and read back: well formed, without NUL, not blank. */
export function isText(text: string): text is Text {
  return text.isWellFormed() && !text.includes('\0') && text.trim() !== '';
}

/** Whether a text has the form of a code. */
export function isCode(text: string): text is Code {
  return CODE.test(text);
}
