import {
  decide,
  isRefusal,
  type Code,
  type Command,
  type Decision,
  type Event,
  type Id,
  type LocalDate,
} from '@redress/kernel';
import {
  mustWorkHere,
  onAccount,
  open,
  seatsOfThePerson,
  streamsOfThePerson,
  type AccountAct,
  type AccountBooks,
} from '../../act.js';
import type { Account, PostRole } from '../../account.js';
import { mustBeginTodayOrLater, mustNotEndBeforeItBegins } from '../../rules/days.js';
import { mustBelongWhereItsRoleDoes } from '../../rules/office-of-role.js';
import { mustKeepAdministratorsApart, mustNotHoldItAlready } from '../../rules/separation.js';

/** 任岗。 An account has a post: a role of the hotline or of an office, from a day on. */
export type PostGiven = Event<
  'PostGiven',
  {
    post: Id;
    role: PostRole;
    /** The office, or the code of an ODR unit; null for the hotline. */
    office: Code | null;
    from: LocalDate;
    /** The last day; null where no end is entered. */
    to: LocalDate | null;
  }
>;

export type GivePost = PostGiven['data'];

/** Gives an account a post. What the person holds by another account, or for somebody else, counts against it too. */
export function givePost(account: Account, command: Command<GivePost>, books: AccountBooks): Decision<PostGiven> {
  const { at, post, role, office, from, to } = command;
  const holder = open(account);
  if (isRefusal(holder)) return holder;
  const held = seatsOfThePerson(holder, books);
  return (
    mustWorkHere(books, holder.staff) ??
    mustBeginTodayOrLater(at, from) ??
    mustNotEndBeforeItBegins(from, to) ??
    mustBelongWhereItsRoleDoes(books.offices, command) ??
    mustKeepAdministratorsApart(held, command) ??
    mustNotHoldItAlready(held, command) ??
    decide({ type: 'PostGiven', data: { post, role, office, from, to } })
  );
}

export const givePostAct: AccountAct<GivePost, PostGiven> = {
  name: 'give-post',
  looksAt: streamsOfThePerson,
  decide: givePost,
  evolve: {
    PostGiven: onAccount<PostGiven>(({ posts }, { post: id, role, office, from, to }) => ({
      posts: [...posts, { id, role, office, from, to }],
    })),
  },
};
