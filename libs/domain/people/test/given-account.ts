import { expect } from '@jest/globals';
import type { Actor, AnyAct, Beside, Command, Decision, Id, LocalDate, Recorded } from '@redress/kernel';
import { offices, registerOdrUnitAct, sampleOffices, type Offices } from '@redress/offices';
import {
  accountIdOf,
  accounts,
  accountStream,
  staffStream,
  type Account,
  type AccountEvent,
  type AccountPlace,
  type PostRole,
  type Staff,
} from '../src/index.js';

export const TODAY = '2026-11-28';

/** Four people: Li and Wang work at the hotline, Zhao and Qian are administrators. */
export const LI = 'a0000000-0000-4000-8000-000000000001';
export const WANG = 'a0000000-0000-4000-8000-000000000002';
export const ZHAO = 'a0000000-0000-4000-8000-000000000003';

const person = (name: Id, role: Actor['role'], over: Partial<Actor> = {}): Actor => ({
  ...{ account: name, person: name, role, office: null, revision: null, for: null },
  ...over,
});
/** Whoever proposes, and the platform that carries out what somebody approved. */
export const ADMINISTRATOR = person('somebody', 'system-administrator');
export const proposedBy = (name: Id): Actor => person(name, 'system-administrator');
export const approvedBy = (name: Id): Actor => person('policy:carry-out', 'policy', { for: name });

/** The sample offices and an ODR unit, as they stand on the day. */
export const OFFICES: Offices = withUnit(sampleOffices('2026-01-01'));

function withUnit(registers: Offices): Offices {
  const input = { code: 'odr-0007', name: { zh: '百货', en: 'Store' }, person: null, from: TODAY };
  const command = { at: `${TODAY}T01:00:00.000Z`, ...input } as never;
  const decision = registerOdrUnitAct.decide(registers, command, {});
  if (decision.refused) throw new Error(decision.code);
  const meta = { occurredAt: `${TODAY}T01:00:00.000Z`, stream: 'offices' };
  return decision.events.reduce(
    (state, event) => offices.fold.evolve(state, { ...event, ...meta } as never),
    registers,
  );
}

export const openedFor = (staff: Id, place: AccountPlace = 'first'): AccountEvent => ({
  type: 'AccountOpened',
  data: { staff, place },
});
export const disabled: AccountEvent = { type: 'AccountDisabled', data: {} };

let count = 0;
/** A post of the hotline from today on, unless a test says otherwise. */
export function post(role: PostRole, over: Partial<Extract<AccountEvent, { type: 'PostGiven' }>['data']> = {}) {
  const id = `b0000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  return { post: id, role, office: null, from: TODAY, to: null, ...over };
}

export const given = (data: ReturnType<typeof post>): AccountEvent => ({ type: 'PostGiven', data });

/** An account after some events. */
export function accountAfter(...events: readonly AccountEvent[]): Account {
  return accounts.read(
    events.map((event, revision) => ({ ...event, revision, stream: 'account-1' })) as unknown as Recorded[],
  );
}

/** Accounts by the streams that acts find them under; who is not named otherwise works here. */
export function besideOf(known: readonly Account[], staff: Readonly<Record<Id, Staff['status']>> = {}): Beside {
  const opened = known.flatMap((account) =>
    account.status === 'unopened' ? [] : [[accountStream(account.id), account] as const],
  );
  const unopened = [LI, WANG, ZHAO].flatMap((each) =>
    (['first', 'second'] as const).map(
      (place) => [accountStream(accountIdOf(each, place)), { status: 'unopened' }] as const,
    ),
  );
  const people = [LI, WANG, ZHAO].map((each) => [staffStream(each), { status: staff[each] ?? 'employed' }] as const);
  return new Map<string, unknown>([...unopened, ...people, ...opened]);
}

interface World {
  readonly others?: readonly Account[];
  readonly staff?: Readonly<Record<Id, Staff['status']>>;
  readonly actor?: Actor;
  readonly on?: LocalDate;
}

/** An account so far. */
export function givenAccount(...events: readonly AccountEvent[]) {
  const state = accountAfter(...events);
  return {
    when<Input extends object>(act: ActOf<Input>, input: Input, { others = [], staff = {}, ...world }: World = {}) {
      const { actor = ADMINISTRATOR, on = TODAY } = world;
      const command = { at: `${on}T04:00:00.000Z`, actor, ...input } as Command<Input>;
      const all = besideOf(others, staff);
      // An act finds the streams that it names, and no others.
      const named = act.looksAt?.(state as never, input as never) ?? [];
      const beside = new Map(named.map((stream) => [stream, all.get(stream)]));
      const decision = act.decide(state, command, { offices: OFFICES, beside } as never) as Decision<AccountEvent>;
      return {
        then(...expected: readonly object[]): Account {
          expect(decision).toEqual({ refused: false, events: expected });
          return accountAfter(...events, ...(expected as readonly AccountEvent[]));
        },
        thenRefused: (code: string, values: object = {}, valid?: readonly string[]) =>
          expect(decision).toMatchObject({ refused: true, code, values, ...(valid && { valid }) }),
      };
    },
  };
}

type ActOf<Input extends object> = AnyAct & {
  readonly decide: (state: Account, command: Command<Input>, books: never) => unknown;
};
