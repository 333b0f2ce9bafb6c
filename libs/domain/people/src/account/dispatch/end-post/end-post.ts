import {
  addDays,
  decide,
  isRefusal,
  refuse,
  type Command,
  type Decision,
  type Event,
  type Id,
  type LocalDate,
  type Refusal,
} from '@redress/kernel';
import { onAccount, opened, type AccountAct } from '../../act.js';
import type { Account, OpenedAccount, Seat } from '../../account.js';
import { mustBeginTodayOrLater, mustEndEarlier } from '../../rules/days.js';
import { mustNotEndOnesOwn } from '../../rules/own-posts.js';

/** 免岗。 A post is no longer held from a day on, and nobody is deputy for it any more. */
export type PostEnded = Event<
  'PostEnded',
  {
    post: Id;
    /** The first day without it. */
    from: LocalDate;
  }
>;

export type EndPost = PostEnded['data'];

/** Ends a post, also one that has not begun. */
export function endPost(account: Account, { at, actor, post, from }: Command<EndPost>): Decision<PostEnded> {
  const holder = opened(account);
  if (isRefusal(holder)) return holder;
  const held = postOf(holder, post);
  if (isRefusal(held)) return held;
  return (
    mustBeginTodayOrLater(at, from) ??
    mustEndEarlier(held.to, from) ??
    mustNotEndOnesOwn([held], holder, actor) ??
    decide({ type: 'PostEnded', data: { post, from } })
  );
}

function postOf({ posts }: OpenedAccount, id: Id): Seat | Refusal {
  const found = posts.find((post) => post.id === id);
  return (
    found ??
    refuse(
      'unknown-post',
      {},
      posts.map((post) => post.id),
    )
  );
}

export const endPostAct: AccountAct<EndPost, PostEnded> = {
  name: 'end-post',
  decide: endPost,
  evolve: {
    PostEnded: onAccount<PostEnded>(({ posts }, { post, from }) => ({
      posts: posts.map((each) => (each.id === post ? { ...each, to: addDays(from, -1) } : each)),
    })),
  },
};
