import { hkdfSync } from 'node:crypto';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { seal, unseal } from './seal.js';

const CONTEXT = 'position';
const NUMBER = 8;

/**
 * Positions of the log as they leave the platform. A position counts the work of the whole city, so callers get it sealed:
 * equal ones look different, and only the platform reads them.
 */
export class PositionTokens {
  readonly #key: Uint8Array;

  constructor(sealingKey: Uint8Array) {
    this.#key = new Uint8Array(hkdfSync('sha256', sealingKey, '', 'redress position tokens', 32));
  }

  /** The token of the place up to which everything was looked at: the next position to read. */
  seal(next: number): string {
    const number = Buffer.alloc(NUMBER);
    number.writeBigUInt64BE(BigInt(next));
    return seal(this.#key, number, CONTEXT);
  }

  /** The token of the place behind an event. */
  behind(position: number): string {
    return this.seal(position + 1);
  }

  /** The place that a token names. Throws {@link InvalidRequestError} for one that the platform did not make. */
  open(token: string, field: string): number {
    const number = unseal(this.#key, token, CONTEXT);
    if (number?.length !== NUMBER) throw new InvalidRequestError([{ field, code: 'position', values: {} }]);
    return Number(number.readBigUInt64BE());
  }
}
