import { hash, verify, type Options } from '@node-rs/argon2';
import { HashGate } from './hash-gate.js';

/** argon2id with 64 MiB, three rounds (RFC 9106; ASVS 5.0, appendix C). */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 } as const satisfies Options;
const STRENGTH = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/;

/** Two at once: four would hold a quarter of a gigabyte. */
const gate = new HashGate(2, 20);

/** A PHC string of the password. It says nothing without the pepper. Throws `BusyError` when too many wait. */
export function hashOf(password: string, pepper: Uint8Array): Promise<string> {
  return gate.run(() => hash(password, { ...COST, secret: pepper }));
}

/** Whether a PHC string was made of this password. */
export function isOf(password: string, phc: string, pepper: Uint8Array): Promise<boolean> {
  return gate.run(() => verify(phc, password, { secret: pepper }));
}

/** Whether a PHC string is weaker than what is made today, so that it is made anew at the next sign-in. */
export function isWeak(phc: string): boolean {
  const [, memory = 0, rounds = 0] = STRENGTH.exec(phc) ?? [];
  return Number(memory) < COST.memoryCost || Number(rounds) < COST.timeCost;
}
