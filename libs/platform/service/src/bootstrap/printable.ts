/**
 * Control characters, line and paragraph separators, and what turns the direction of a text. The line feed is left, because the
 * frames of an error stand on lines of their own; see {@link printable}.
 */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** A line of a stack trace is ours; any other line feed came with a value and would begin a line of its own. */
const FOREIGN_LINE = /\n(?! {4}at )/g;

/** A text for the log in which nothing moves the cursor, colours the rest or looks like another line (ASVS 5.0, 16.4.1). */
export function printable(text: string): string {
  return text.replaceAll(FOREIGN_LINE, '\\n').replaceAll(UNSAFE, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
