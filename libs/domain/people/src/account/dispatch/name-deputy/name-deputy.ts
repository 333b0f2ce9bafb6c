import {
  decide,
  isRefusal,
  refuse,
  type Code,
  type Command,
  type Decision,
  type Event,
  type Id,
  type LocalDate,
  type Refusal,
  type RuleOutcome,
} from '@redress/kernel';
import {
  accountBeside,
  mustWorkHere,
  onAccount,
  open,
  seatsOfThePerson,
  streamsOfThePerson,
  type AccountAct,
  type AccountBooks,
} from '../../act.js';
import { accountStream } from '../../account-ids.js';
import { isHeldOn, type Account, type Holder, type OpenedAccount, type PostRole, type Seat } from '../../account.js';
import { mustBeginTodayOrLater, mustNotEndBeforeItBegins } from '../../rules/days.js';
import { mustKeepAdministratorsApart, mustNotHoldItAlready } from '../../rules/separation.js';

/** 代理。 For a dated leave, the person of this account stands for another one in one of their posts. Both count for what is done. */
export type DeputyNamed = Event<
  'DeputyNamed',
  {
    deputyship: Id;
    holder: Holder;
    role: PostRole;
    /** The office of the post; null for the hotline. */
    office: Code | null;
    from: LocalDate;
    /** The last day. */
    to: LocalDate;
  }
>;

export interface NameDeputy {
  readonly deputyship: Id;
  /** The account and the post of the person who is away. */
  readonly account: Id;
  readonly post: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Lets the person of an account act in the post of somebody who is away. */
export function nameDeputy(account: Account, command: Command<NameDeputy>, books: AccountBooks): Decision<DeputyNamed> {
  const { at, deputyship, from, to } = command;
  const deputy = open(account);
  if (isRefusal(deputy)) return deputy;
  const away = openOne(accountBeside(books, command.account));
  if (isRefusal(away)) return away;
  const post = ownPostOf(away, command.post);
  if (isRefusal(post)) return post;
  const { role, office } = post;
  const held = seatsOfThePerson(deputy, books);
  const term = { role, office, from, to };
  const holder = { account: away.id, person: away.staff, post: post.id };
  return (
    mustWorkHere(books, deputy.staff) ??
    mustBeginTodayOrLater(at, from) ??
    mustNotEndBeforeItBegins(from, to) ??
    mustHoldItThroughout(post, from, to) ??
    mustBeSomebodyElse(deputy, away) ??
    mustKeepAdministratorsApart(held, term) ??
    mustNotHoldItAlready(held, term) ??
    decide({ type: 'DeputyNamed', data: { deputyship, holder, ...term } })
  );
}

/** The account of who is away. It is not the thing that is acted on, so one that there is not is no `not-found`. */
function openOne(account: Account): OpenedAccount | Refusal {
  return account.status === 'unopened' ? refuse('unknown-account') : open(account);
}

/** A post of their own: what somebody holds for another person is not passed on. */
function ownPostOf({ posts, deputyships }: OpenedAccount, id: Id): Seat | Refusal {
  if (deputyships.some((each) => each.id === id)) return refuse('deputyship-passed-on');
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

function mustHoldItThroughout(post: Seat, from: LocalDate, to: LocalDate): RuleOutcome {
  return isHeldOn(post, from) && isHeldOn(post, to) ? undefined : refuse('deputy-without-post', { from, to });
}

function mustBeSomebodyElse(deputy: OpenedAccount, away: OpenedAccount): RuleOutcome {
  return deputy.staff === away.staff ? refuse('deputy-of-oneself') : undefined;
}

export const nameDeputyAct: AccountAct<NameDeputy, DeputyNamed> = {
  name: 'name-deputy',
  looksAt: (deputy, { account }) => [...streamsOfThePerson(deputy), accountStream(account)],
  decide: nameDeputy,
  evolve: {
    DeputyNamed: onAccount<DeputyNamed>(({ deputyships }, { deputyship: id, holder, role, office, from, to }) => ({
      deputyships: [...deputyships, { id, holder, role, office, from, to }],
    })),
  },
};
