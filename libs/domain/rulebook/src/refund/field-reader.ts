import { isLocalDate, type LocalDate } from '@redress/kernel';

/** What is wrong with one field: where, and what would be valid. Never repeats the value. */
export interface FieldFault {
  /** Path, such as `card.used.0.price`. */
  readonly field: string;
  /** The sentence in each language. */
  readonly zh: string;
  readonly en: string;
}

/** A billion yuan in fen: more on one card is a slip of the pen, and every sum stays exact. */
export const MOST_FEN = 100_000_000_000;

/**
 * Reads the fields of an object that came from outside and collects what is wrong with them. Each method gives a value of
 * its type also for a wrong field, which only counts while `faults` is empty.
 */
export class FieldReader {
  readonly #known = new Set<string>();

  constructor(
    private readonly value: Readonly<Record<string, unknown>>,
    private readonly path: string,
    readonly faults: FieldFault[],
  ) {}

  /** The reader of a value that should be an object. */
  static of(value: unknown, path: string, faults: FieldFault[]): FieldReader {
    if (isObject(value)) return new FieldReader(value, path, faults);
    faults.push({ field: path || '/', zh: '须为对象。', en: 'Must be an object.' });
    return new FieldReader({}, path, faults);
  }

  /** Whether the field is there; null counts as absent. */
  has(field: string): boolean {
    this.#known.add(field);
    return this.value[field] !== undefined && this.value[field] !== null;
  }

  /** An amount in fen. */
  fen(field: string, least = 0): number {
    return this.whole(field, least, MOST_FEN, '（分）', ' of fen');
  }

  whole(field: string, least: number, most: number, zh = '', en = ''): number {
    const value = this.#take(field);
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.fault(field, `须为${least}至${most}的整数${zh}。`, `Must be a whole number${en} from ${least} to ${most}.`);
    return least;
  }

  day(field: string): LocalDate {
    const value = this.#take(field);
    if (typeof value === 'string' && isLocalDate(value)) return value;
    this.fault(field, '须为存在的日期，写作 YYYY-MM-DD。', 'Must be an existing day, YYYY-MM-DD.');
    return '1970-01-01';
  }

  /** One of a list. */
  code<Code extends string | number>(field: string, valid: readonly Code[]): Code {
    const value = this.#take(field);
    const found = valid.find((known) => known === value);
    if (found === undefined) this.fault(field, `须为以下之一。`, `Must be one of: ${valid.join(', ')}.`);
    return found ?? valid[0]!;
  }

  /** A percentage a year as text, so that no digit is lost. */
  percent(field: string): string {
    const value = this.#take(field);
    if (typeof value === 'string' && /^\d{1,2}(\.\d{1,6})?$/.test(value)) return value;
    this.fault(
      field,
      '须为年利率百分数的文本，如 "3.10"。',
      'Must be a yearly percentage as text, such as "3.10", below 100.',
    );
    return '0';
  }

  flag(field: string): boolean {
    const value = this.#take(field) ?? false;
    if (typeof value === 'boolean') return value;
    this.fault(field, '须为 true 或 false。', 'Must be true or false.');
    return false;
  }

  codes(field: string, valid: readonly string[]): readonly string[] {
    const value = this.#take(field) ?? [];
    if (Array.isArray(value) && value.every((code) => valid.includes(code))) return value;
    this.fault(field, `须为以下代码的列表。`, `Must be a list of: ${valid.join(', ')}.`);
    return [];
  }

  child(field: string): FieldReader {
    return FieldReader.of(this.#take(field), this.#at(field), this.faults);
  }

  children(field: string, most: number): readonly FieldReader[] {
    const value = this.#take(field);
    if (Array.isArray(value) && value.length <= most)
      return value.map((one, index) => FieldReader.of(one, `${this.#at(field)}.${index}`, this.faults));
    this.fault(field, `须为至多${most}项的列表。`, `Must be a list of at most ${most}.`);
    return [];
  }

  fault(field: string, zh: string, en: string): void {
    this.faults.push({ field: this.#at(field), zh, en });
  }

  /** To be called last: a field that nobody asked for would be ignored in silence. */
  refuseOthers(): void {
    for (const field of Object.keys(this.value))
      if (!this.#known.has(field))
        this.fault(field, `没有此字段。`, `There is no such field; there are: ${[...this.#known].join(', ')}.`);
  }

  #take(field: string): unknown {
    this.#known.add(field);
    return this.value[field];
  }

  #at(field: string): string {
    return this.path === '' ? field : `${this.path}.${field}`;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
