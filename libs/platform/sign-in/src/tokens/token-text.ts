import { createHash, randomBytes } from 'node:crypto';

/** The parts of a token of a machine. */
export interface TokenText {
  /** Names the token in lists; no secret. */
  readonly id: string;
  /** The whole text, which is told once. */
  readonly text: string;
}

const FORM = /^rdr_([0-9a-f]{16})_([\w-]{43})([\w-]{6})$/;

/** A token: `rdr_`, its id, `_`, 256 bits of chance, and a check by which a broken one is told without asking anybody. */
export function makeToken(): TokenText {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, text: `rdr_${id}_${secret}${checkOf(id, secret)}` };
}

/** The id of a token that may be one of ours; undefined for everything else. */
export function idOf(text: string): string | undefined {
  const [, id = '', secret = '', check] = FORM.exec(text) ?? [];
  return check !== undefined && check === checkOf(id, secret) ? id : undefined;
}

function checkOf(id: string, secret: string): string {
  return createHash('sha256').update(`${id}_${secret}`).digest('base64url').slice(0, 6);
}
