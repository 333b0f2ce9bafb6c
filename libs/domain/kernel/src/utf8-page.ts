const PAGE_BYTES = 32_768;
const encoder = new TextEncoder();

/**
 * Memory that JSON texts are written into, one behind the other: they share an allocation and none is copied. A text that
 * no longer fits moves to the next page, which is as large as it needs.
 */
export class Utf8Page {
  private bytes = new Uint8Array(PAGE_BYTES);
  private start = 0;
  private at = 0;

  /** What was written since the last text ended. It shares its `buffer` with other texts. */
  end(): Uint8Array {
    const text = this.bytes.subarray(this.start, this.at);
    this.start = this.at;
    // A large text keeps its memory to itself.
    if (this.bytes.length > PAGE_BYTES) this.turnTo(new Uint8Array(PAGE_BYTES));
    return text;
  }

  /** Text that is known to be ASCII. */
  writeAscii(text: string): void {
    this.makeRoomFor(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.at++] = text.charCodeAt(i);
  }

  /** A JSON string; false for text with a lone surrogate, which has no UTF-8, or with NUL, which PostgreSQL does not hold. */
  writeQuoted(text: string): boolean {
    this.makeRoomFor(text.length + 2);
    const { bytes } = this;
    let at = this.at;
    bytes[at++] = QUOTE;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < SPACE || unit > DELETE || unit === QUOTE || unit === BACKSLASH) return this.writeEscaped(text);
      bytes[at++] = unit;
    }
    bytes[at++] = QUOTE;
    this.at = at;
    return true;
  }

  private writeEscaped(text: string): boolean {
    if (!text.isWellFormed() || text.includes('\0')) return false;
    const quoted = JSON.stringify(text);
    this.makeRoomFor(quoted.length * 3);
    this.at += encoder.encodeInto(quoted, this.bytes.subarray(this.at)).written;
    return true;
  }

  private makeRoomFor(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const begun = this.bytes.subarray(this.start, this.at);
    this.turnTo(new Uint8Array(Math.max(PAGE_BYTES, 2 * (begun.length + count))));
    this.bytes.set(begun);
    this.at = begun.length;
  }

  private turnTo(page: Uint8Array<ArrayBuffer>): void {
    this.bytes = page;
    this.start = 0;
    this.at = 0;
  }
}

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Escaped by nobody. */
const DELETE = 0x7f;
