import { expect } from '@jest/globals';
import type { Actor, AnyAct, Command, Decision, LocalDate } from '@redress/kernel';
import { staff, type Staff, type StaffEvent } from '../src/index.js';
import { ADMINISTRATOR } from './given-account.js';

export const LI = 'a0000000-0000-4000-8000-000000000001';
export const NAME = { subject: LI, text: '李伟' };
export const NUMBER = { subject: LI, text: 'DZ-0017' };

export const entered: StaffEvent = { type: 'StaffEntered', data: {} };
export const added: StaffEvent = { type: 'StaffAdded', data: { entry: 0 } };
export const renamed: StaffEvent = { type: 'StaffNameEntered', data: {} };
export const left: StaffEvent = { type: 'StaffLeft', data: {} };

/** A colleague after some events, the n-th of which has the id `event-n`. */
export function staffAfter(...events: readonly StaffEvent[]): Staff {
  const stream = `staff-${LI}`;
  return staff.read(
    events.map((event, revision) => ({ ...event, id: `event-${revision}`, revision, stream })) as never,
  );
}

/** What the register knows so far of the person {@link LI}. */
export function givenStaff(...events: readonly StaffEvent[]) {
  return {
    when<Input extends object>(
      act: ActOf<Input>,
      input: Input,
      actor: Actor = ADMINISTRATOR,
      on: LocalDate = '2026-11-28',
    ) {
      const command = { at: `${on}T04:00:00.000Z`, actor, ...input } as Command<Input>;
      const decision = act.decide(staffAfter(...events), command, {} as never) as Decision<StaffEvent>;
      return {
        then(...expected: readonly object[]): Staff {
          expect(decision).toEqual({ refused: false, events: expected });
          return staffAfter(...events, ...(expected as readonly StaffEvent[]));
        },
        thenRefused: (code: string, values: object = {}) =>
          expect(decision).toMatchObject({ refused: true, code, values }),
      };
    },
  };
}

type ActOf<Input extends object> = AnyAct & {
  readonly decide: (state: Staff, command: Command<Input>, books: never) => unknown;
};
