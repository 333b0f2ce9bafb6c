import {
  isRefusal,
  refuse,
  type Actor,
  type Id,
  type LocalDate,
  type Refusal,
  type RuleOutcome,
} from '@redress/kernel';
import { open } from '../act.js';
import { isHeldOn, type Account, type Deputyship, type Seat } from '../account.js';
import { postsOn } from './posts-on.js';

/** Whom a seat stands for: the account of the holder of a deputised post; null for a post of one's own. */
export function holderOf(account: Account, seat: Id): Id | null {
  if (account.status === 'unopened') return null;
  return account.deputyships.find(({ id }) => id === seat)?.holder.account ?? null;
}

/**
 * Who acts when somebody signed in by an account uses one of its posts or deputyships on a day; else the refusal says why not.
 * For a deputyship, `holder` is the account that {@link holderOf} names: it gives the right only while its own post is held.
 */
export function mayActAs(account: Account, seat: Id, day: LocalDate, holder?: Account): Actor | Refusal {
  const used = open(account);
  if (isRefusal(used)) return used;
  const held = postsOn(used, day).find(({ id }) => id === seat);
  if (held === undefined) return refuse('post-not-held', { day });
  const { id, staff, revision } = used;
  const actor = { account: id, person: staff, role: held.role, office: held.office, revision };
  if (!isDeputyship(held)) return { ...actor, for: null };
  return mustStillHoldIt(held, holder, day) ?? { ...actor, for: held.holder.person };
}

function isDeputyship(seat: Seat): seat is Deputyship {
  return 'holder' in seat;
}

/** Where the account of the holder is disabled, or the post was ended, there is nothing to stand in for. */
function mustStillHoldIt({ holder }: Deputyship, account: Account | undefined, day: LocalDate): RuleOutcome {
  const isTheirs = account?.status === 'open' && account.id === holder.account;
  const post = isTheirs ? account.posts.find(({ id }) => id === holder.post) : undefined;
  return post !== undefined && isHeldOn(post, day) ? undefined : refuse('post-not-held', { day });
}
