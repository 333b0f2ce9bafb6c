import { readPhone } from './phone.js';
import { isMasked, isPlaceholder, plainText } from './placeholder.js';

/** What a submission says about who sent it. */
export interface WhoSent {
  readonly name?: string;
  readonly phone?: string;
  readonly account?: string;
  /** The system that knows the account. */
  readonly system?: string;
}

/**
 * By what somebody is found again, in one spelling; null for somebody who can only be a person of their own. A phone tells
 * people apart best, an account only together with its system. A name identifies nobody: two people called 李伟 are two people.
 */
export function identityOf({ phone, account, system }: WhoSent): string | null {
  const read = phone === undefined ? undefined : readPhone(phone);
  if (read?.is === 'number') return `phone:${read.number}`;
  if (account === undefined || system === undefined || isPlaceholder(account) || isMasked(account)) return null;
  return `account:${system}:${plainText(account)}`;
}

/** Whether it is said who sent it, even if nobody is found by it. */
export function isNamed({ name, phone, account }: WhoSent): boolean {
  return [name, phone, account].some((text) => text !== undefined && !isPlaceholder(text));
}

/** By what a merchant is found again: name and address together, because shops of one name are many. */
export function merchantIdentityOf({
  name,
  address,
}: {
  readonly name: string;
  readonly address?: string;
}): string | null {
  if (address === undefined || isPlaceholder(address) || isPlaceholder(name) || isMasked(name + address)) return null;
  return `merchant:${JSON.stringify([plainText(name), plainText(address)])}`;
}
