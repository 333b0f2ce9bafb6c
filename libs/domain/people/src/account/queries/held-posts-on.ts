import { isRefusal, type Id, type LocalDate } from '@redress/kernel';
import type { OpenedAccount, Seat } from '../account.js';
import { holderOf, mayActAs } from './may-act-as.js';
import { postsOn } from './posts-on.js';

/** A post as it is held on a day. */
export interface HeldPost extends Seat {
  readonly account: Id;
  readonly person: Id;
  /** The person who is away; null for a post of one's own. */
  readonly for: Id | null;
}

/** Who holds which post on a day, among all accounts: what each of them could act by. */
export function heldPostsOn(accounts: readonly OpenedAccount[], day: LocalDate): readonly HeldPost[] {
  const known = new Map(accounts.map((account) => [account.id, account]));
  return accounts.flatMap((account) =>
    postsOn(account, day).flatMap(({ id, role, office, from, to }): readonly HeldPost[] => {
      const actor = mayActAs(account, id, day, known.get(holderOf(account, id) ?? ''));
      if (isRefusal(actor)) return [];
      return [{ id, role, office, from, to, account: account.id, person: account.staff, for: actor.for }];
    }),
  );
}
