import { createHash, hkdfSync } from 'node:crypto';
import { canonicalJson, type Actor } from '@redress/kernel';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { seal, unseal } from './seal.js';

/** Where a list goes on: the values that it is sorted by, of the last item of the page. */
export type Place = readonly string[];

/** For whom and for what a cursor was made. */
export interface CursorContext {
  readonly list: string;
  readonly actor: Pick<Actor, 'account' | 'role' | 'office'>;
  /** What the list was asked for, without cursor and length of the page. */
  readonly filter: object;
}

/**
 * The cursors of lists. Sealed, so that they tell nothing of what lies between two pages; made for one caller and one filter,
 * so that with another they open nothing.
 */
export class CursorTokens {
  readonly #key: Uint8Array;

  constructor(sealingKey: Uint8Array) {
    this.#key = new Uint8Array(hkdfSync('sha256', sealingKey, '', 'redress cursors of lists', 32));
  }

  seal(place: Place, context: CursorContext): string {
    return seal(this.#key, Buffer.from(JSON.stringify(place)), digestOf(context));
  }

  /** Throws {@link InvalidRequestError} for a cursor that the platform did not make for this caller and filter. */
  open(cursor: string, context: CursorContext): Place {
    const bytes = unseal(this.#key, cursor, digestOf(context));
    if (bytes === undefined) throw new InvalidRequestError([{ field: 'cursor', code: 'cursor' }]);
    return JSON.parse(bytes.toString()) as Place;
  }
}

function digestOf({ list, actor: { account, role, office }, filter }: CursorContext): string {
  const told = canonicalJson({ list, account, role, office, filter });
  return createHash('sha256').update(told).digest('base64url');
}
