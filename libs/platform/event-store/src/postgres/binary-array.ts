/** One-dimensional arrays as PostgreSQL receives them in binary: read without any parsing, and escaped by nobody. */

/** How one element type is written. */
export interface ElementType<T> {
  readonly oid: number;
  bytesOf(element: T): number;
  write(element: T, into: Buffer, at: number): void;
}

export const UUID: ElementType<string> = {
  oid: 2950,
  bytesOf: () => 16,
  write: (uuid, into, at) => into.write(uuid.replaceAll('-', ''), at, 'hex'),
};

export const TEXT: ElementType<string> = {
  oid: 25,
  bytesOf: (text) => Buffer.byteLength(text),
  write: (text, into, at) => into.write(text, at),
};

export const INT4: ElementType<number> = {
  oid: 23,
  bytesOf: () => 4,
  write: (number, into, at) => into.writeInt32BE(number, at),
};

export const BYTEA: ElementType<Uint8Array> = {
  oid: 17,
  bytesOf: (bytes) => bytes.length,
  write: (bytes, into, at) => into.set(bytes, at),
};

/** A `bytea` that is at hand in hexadecimal digits. */
export const HEX: ElementType<string> = {
  oid: 17,
  bytesOf: (hex) => hex.length / 2,
  write: (hex, into, at) => into.write(hex, at, 'hex'),
};

/** Dimensions, whether there are nulls, the element type; then the length and the first index of the one dimension. */
const HEADER = { dimensions: 0, nulls: 4, oid: 8, length: 12, from: 16, bytes: 20 } as const;
const LENGTH_BYTES = 4;

/** Where arrays of common size are written, one over the other. */
const space = Buffer.allocUnsafeSlow(65_536);

/**
 * An array in the format of `array_recv`: the header, then every element behind its length. It is written once, when the
 * driver asks for it, which copies what it is given before it asks for the next. Then it forgets its elements:
 * the collector was seen to keep arrays of old queries for long, and with them all events of those queries.
 */
export class BinaryArray<T> {
  constructor(
    private readonly type: ElementType<T>,
    private elements: readonly T[] | null,
  ) {}

  toPostgres(): Buffer {
    const { type, elements } = this;
    if (!elements) throw new Error('This array has been written');
    this.elements = null;
    let size: number = HEADER.bytes;
    for (const element of elements) size += LENGTH_BYTES + type.bytesOf(element);
    const array = size <= space.length ? space.subarray(0, size) : Buffer.allocUnsafe(size);
    array.writeInt32BE(1, HEADER.dimensions);
    array.writeInt32BE(0, HEADER.nulls);
    array.writeInt32BE(type.oid, HEADER.oid);
    array.writeInt32BE(elements.length, HEADER.length);
    array.writeInt32BE(1, HEADER.from);
    let at: number = HEADER.bytes;
    for (const element of elements) {
      const bytes = type.bytesOf(element);
      array.writeInt32BE(bytes, at);
      type.write(element, array, at + LENGTH_BYTES);
      at += LENGTH_BYTES + bytes;
    }
    return array;
  }
}
