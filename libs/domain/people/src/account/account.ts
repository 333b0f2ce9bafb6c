import type { Code, Id, LocalDate, Role } from '@redress/kernel';

/** A role, for the hotline or an office, on days of Asia/Shanghai. */
export interface Seat {
  readonly id: Id;
  readonly role: PostRole;
  /** The office, or the code of an ODR unit; null for the hotline. */
  readonly office: Code | null;
  readonly from: LocalDate;
  /** The last day; null while no end is entered. A post that ended before its first day was never held. */
  readonly to: LocalDate | null;
}

/** The roles that a post can have: those of people. */
export type PostRole = Exclude<Role, 'policy' | 'timekeeper' | 'simulator'>;

/** A deputyship 代理: the post of another person, for a dated leave. */
export interface Deputyship extends Seat {
  readonly to: LocalDate;
  /** Whose post it is: the account, the natural person, and the post there. */
  readonly holder: Holder;
}

/** Whom a deputy stands for. */
export interface Holder {
  readonly account: Id;
  readonly person: Id;
  readonly post: Id;
}

/** A stream of accounts without an event. */
export interface UnopenedAccount {
  readonly status: 'unopened';
}

/** Which of a person's accounts it is. There are two at most. */
export const ACCOUNT_PLACES = ['first', 'second'] as const;
export type AccountPlace = (typeof ACCOUNT_PLACES)[number];

/** By what a person signs in, and with which posts they may act. */
export interface OpenedAccount {
  readonly status: 'open' | 'disabled';
  readonly id: Id;
  /** The natural person. */
  readonly staff: Id;
  readonly place: AccountPlace;
  readonly posts: readonly Seat[];
  readonly deputyships: readonly Deputyship[];
  /** Of the last event of its stream: rights are judged by it. */
  readonly revision: number;
}

export type Account = UnopenedAccount | OpenedAccount;

/** Whether a post or deputyship is held on a day. */
export function isHeldOn({ from, to }: Pick<Seat, 'from' | 'to'>, day: LocalDate): boolean {
  return from <= day && (to === null || day <= to);
}

/** What an account holds by itself and for others. */
export function seatsOf(account: Account): readonly Seat[] {
  return account.status === 'unopened' ? [] : [...account.posts, ...account.deputyships];
}
