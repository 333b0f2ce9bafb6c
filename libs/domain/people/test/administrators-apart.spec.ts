import { expect, it } from '@jest/globals';
import { addDays, type AnyAct, type Command, type Decision, type Id, type LocalDate } from '@redress/kernel';
import fc from 'fast-check';
import {
  accountIdOf,
  accounts,
  accountStream,
  ADMINISTRATORS,
  disableAccountAct,
  enableAccountAct,
  endDeputyAct,
  endPostAct,
  givePostAct,
  mayActAs,
  nameDeputyAct,
  openAccountAct,
  type Account,
  type AccountEvent,
  seatsOf,
} from '../src/index.js';
import { ADMINISTRATOR, besideOf, LI, OFFICES, TODAY, WANG, ZHAO } from './given-account.js';

const STREAMS = [LI, WANG, ZHAO].flatMap((staff) =>
  (['first', 'second'] as const).map((place) => ({ staff, place, id: accountIdOf(staff, place) })),
);
const HORIZON = 14;

/** Which command comes: numbers choose the account, the post and the days, so that a failing walk is short to read. */
const step = fc.record({
  act: fc.constantFrom('give', 'give', 'give', 'end', 'deputy', 'deputy', 'end-deputy', 'disable', 'enable'),
  account: fc.nat(STREAMS.length - 1),
  role: fc.constantFrom(...ADMINISTRATORS, 'operator' as const),
  which: fc.nat(3),
  other: fc.nat(STREAMS.length - 1),
  from: fc.nat(HORIZON),
  days: fc.option(fc.nat(6), { nil: null }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The accounts after every command of a walk; what is refused changes nothing. All accounts are open when it begins. */
function walk(steps: readonly Step[]): readonly Account[] {
  const events = new Map<Id, AccountEvent[]>(STREAMS.map(({ id }) => [id, []]));
  const stateOf = (id: Id) =>
    accounts.read(
      events.get(id)!.map((event, revision) => ({ ...event, revision, stream: accountStream(id) })) as never,
    );
  const run = (act: AnyAct, id: Id, input: object): void => {
    const all = besideOf(STREAMS.map((each) => stateOf(each.id)));
    const state = stateOf(id);
    const streams = act.looksAt?.(state as never, input as never) ?? [];
    const beside = new Map(streams.map((stream) => [stream, all.get(stream)]));
    const command = { at: `${TODAY}T04:00:00.000Z`, actor: ADMINISTRATOR, ...input } as Command;
    const decision = act.decide(state as never, command as never, { offices: OFFICES, beside } as never);
    if (!decision.refused) events.get(id)!.push(...(decision as Decision<AccountEvent> & { refused: false }).events);
  };
  for (const { id, staff, place } of STREAMS) run(openAccountAct, id, { staff, place });
  steps.forEach((each, index) => run(...commandOf(each, index, stateOf)));
  return STREAMS.map(({ id }) => stateOf(id));
}

function commandOf(
  { act, account, role, which, other, from: later, days }: Step,
  index: number,
  stateOf: (id: Id) => Account,
): [AnyAct, Id, object] {
  const { id } = STREAMS[account]!;
  const from = addDays(TODAY, later);
  const to = days === null ? null : addDays(from, days);
  const seats = (of: Id) => seatsOf(stateOf(of)).map((seat) => seat.id);
  const chosen = (of: Id) => seats(of)[which % Math.max(seats(of).length, 1)] ?? LI;
  const newId = `d0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  switch (act) {
    case 'give':
      return [givePostAct, id, { post: newId, role, office: null, from, to }];
    case 'end':
      return [endPostAct, id, { post: chosen(id), from }];
    case 'deputy': {
      const holder = STREAMS[other]!.id;
      const last = to ?? addDays(from, 3);
      return [nameDeputyAct, id, { deputyship: newId, account: holder, post: chosen(holder), from, to: last }];
    }
    case 'end-deputy':
      return [endDeputyAct, id, { deputyship: chosen(id), from }];
    case 'disable':
      return [disableAccountAct, id, {}];
    default:
      return [enableAccountAct, id, {}];
  }
}

/** The roles that a natural person can act in on a day, by whichever account, for themselves or for somebody else. */
function rolesOf(staff: Id, day: LocalDate, all: readonly Account[]): ReadonlySet<string> {
  const own = all.filter((account) => account.status !== 'unopened' && account.staff === staff);
  const actors = own.flatMap((account) =>
    seatsOf(account).flatMap(({ id }) => all.map((holder) => mayActAs(account, id, day, holder))),
  );
  return new Set(actors.flatMap((actor) => ('role' in actor ? [actor.role] : [])));
}

it('no natural person is two of the three administrators on one day, nor an administrator who works on tickets', () => {
  let administered = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 25, maxLength: 40 }), (steps) => {
      const all = walk(steps);
      for (const staff of [LI, WANG, ZHAO])
        for (let later = 0; later <= HORIZON + 7; later++) {
          const roles = rolesOf(staff, addDays(TODAY, later), all);
          const isAdministrator = ADMINISTRATORS.some((role) => roles.has(role));
          if (isAdministrator) administered++;
          expect([staff, later, [...roles].length > 1 && isAdministrator ? [...roles] : []]).toEqual([
            staff,
            later,
            [],
          ]);
        }
    }),
    { numRuns: 40 },
  );
  expect(administered).toBeGreaterThan(100);
});
