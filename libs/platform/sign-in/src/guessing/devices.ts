import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Verifiers } from '../verifiers.js';

/**
 * Marks of devices from which a login once signed in: a random name and its keyed hash, kept by the browser alone. Who has one is
 * not shut out by strangers who guess (OWASP device cookies).
 */
export class Devices {
  constructor(private readonly verifiers: Verifiers) {}

  /** A mark for a browser from which this login just signed in. */
  mark(login: string): string {
    const name = randomBytes(16).toString('base64url');
    return `${name}.${this.#proofOf(login, name).toString('base64url')}`;
  }

  /** The name of a device by its mark; undefined when it is none of this login. */
  nameOf(mark: string, login: string): string | undefined {
    const [name = '', proof = ''] = mark.split('.');
    const shown = Buffer.from(proof, 'base64url');
    const right = this.#proofOf(login, name);
    return shown.length === right.length && timingSafeEqual(shown, right) ? name : undefined;
  }

  #proofOf(login: string, name: string): Buffer {
    return this.verifiers.of('device', `${login}/${name}`);
  }
}
