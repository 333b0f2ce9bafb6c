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
import type { Account, Deputyship, OpenedAccount } from '../../account.js';
import { mustBeginTodayOrLater, mustEndEarlier } from '../../rules/days.js';

/** 结束代理。 Somebody is back earlier, and their deputy stands for them no longer. */
export type DeputyEnded = Event<
  'DeputyEnded',
  {
    deputyship: Id;
    /** The first day without it. */
    from: LocalDate;
  }
>;

export type EndDeputy = DeputyEnded['data'];

/** Ends a deputyship before its last day. */
export function endDeputy(account: Account, { at, deputyship, from }: Command<EndDeputy>): Decision<DeputyEnded> {
  const deputy = opened(account);
  if (isRefusal(deputy)) return deputy;
  const held = deputyshipOf(deputy, deputyship);
  if (isRefusal(held)) return held;
  return (
    mustBeginTodayOrLater(at, from) ??
    mustEndEarlier(held.to, from) ??
    decide({ type: 'DeputyEnded', data: { deputyship, from } })
  );
}

function deputyshipOf({ deputyships }: OpenedAccount, id: Id): Deputyship | Refusal {
  const found = deputyships.find((each) => each.id === id);
  return (
    found ??
    refuse(
      'unknown-deputyship',
      {},
      deputyships.map((each) => each.id),
    )
  );
}

export const endDeputyAct: AccountAct<EndDeputy, DeputyEnded> = {
  name: 'end-deputy',
  decide: endDeputy,
  evolve: {
    DeputyEnded: onAccount<DeputyEnded>(({ deputyships }, { deputyship, from }) => ({
      deputyships: deputyships.map((each) => (each.id === deputyship ? { ...each, to: addDays(from, -1) } : each)),
    })),
  },
};
