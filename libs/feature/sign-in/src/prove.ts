import type { Id } from '@redress/kernel';
import type { Callers } from '@redress/service';
import {
  BusyError,
  plainLogin,
  type Authenticators,
  type Devices,
  type Factor,
  type Guesses,
  type Passwords,
} from '@redress/sign-in';
import type { PasswordBody, ProofBody } from './bodies.js';
import { mustWait, signInFailed } from './sign-in-problems.js';

/** What proves who somebody is. */
export interface Provers {
  readonly passwords: Pick<Passwords, 'accountOf' | 'isOf'>;
  readonly authenticators: Pick<Authenticators, 'has' | 'prove'>;
  readonly guesses: Pick<Guesses, 'begin'>;
  readonly devices: Pick<Devices, 'nameOf'>;
  readonly callers: Pick<Callers, 'accountOf'>;
}

/** From where somebody signs in. */
export interface Origin {
  readonly address: string;
  /** The mark that the browser keeps, if it keeps one. */
  readonly mark: string | undefined;
}

/** Whose account it is, and how that was proved. */
export interface Proof {
  readonly account: Id;
  readonly factors: readonly Factor[];
}

const BUSY_SECONDS = 5;

/**
 * Whose login and password these are, and whose code. Guesses are counted before anything is looked at, and everything that is
 * wrong is told alike and takes as long. Throws 401, and 429 with the time to wait.
 */
export function proveByLogin(parts: Provers, { login, password, code }: PasswordBody, from: Origin): Promise<Proof> {
  const name = plainLogin(login);
  return attempt(parts, name, from, async () => proofOf(parts, await parts.passwords.accountOf(name, password), code));
}

/** Whether whoever is signed in by an account is still the person. Throws as {@link proveByLogin}. */
export function proveAgain(parts: Provers, account: Id, { password, code }: ProofBody, from: Origin): Promise<Proof> {
  return attempt(parts, account, from, async () => {
    const isTheirs = await parts.passwords.isOf(account, password);
    return proofOf(parts, isTheirs ? account : undefined, code);
  });
}

/** Counts the attempt under a name, looks, and forgives the earlier ones when it was right. */
async function attempt(
  { guesses, devices }: Provers,
  login: string,
  { address, mark }: Origin,
  look: () => Promise<Proof | undefined>,
): Promise<Proof> {
  const device = mark === undefined ? undefined : devices.nameOf(mark, login);
  const begun = await guesses.begin({ login, address, device });
  if (begun.may === 'wait') throw mustWait(begun.seconds);
  if (begun.may === 'not') throw signInFailed();
  const proof = await look().catch(async (error: unknown) => {
    await begun.takeBack();
    throw error instanceof BusyError ? mustWait(BUSY_SECONDS) : error;
  });
  if (!proof) throw signInFailed();
  await begun.succeed();
  return proof;
}

async function proofOf(
  { callers, authenticators }: Provers,
  account: Id | undefined,
  code = '',
): Promise<Proof | undefined> {
  if (account === undefined || (await callers.accountOf(account)).status !== 'open') return undefined;
  if (!(await authenticators.has(account))) return { account, factors: ['password'] };
  const factor = await authenticators.prove(account, code);
  return factor && { account, factors: ['password', factor] };
}
