import { expect } from '@jest/globals';
import { type AnyAct, type Command, type Decision, type LocalDate, type Recorded } from '@redress/kernel';
import type { Offices, OfficesEvent } from '../src/index.js';
import { offices } from '../src/index.js';

/** The registers were set up on this day, and commands come on that one. */
export const SET_UP = '2026-11-02';
export const TODAY = '2026-11-28';

const name = (text: string) => ({ zh: text, en: text });

export function office(
  id: string,
  over: Partial<Extract<OfficesEvent, { type: 'OfficeRegistered' }>['data']> = {},
): OfficesEvent {
  const data = { id, level: 'department', name: name(id), parent: 'zone', from: SET_UP, ...over } as const;
  return { type: 'OfficeRegistered', data };
}

export const zone = office('zone', { level: 'district', parent: null });

export function area(id: string): OfficesEvent {
  return { type: 'AreaRegistered', data: { id, name: name(id), from: SET_UP } };
}

export function answersFor(id: string, ...categories: readonly string[]): OfficesEvent {
  const responsibilities = categories.map((category) => ({ category, area: null }));
  return { type: 'ResponsibilitiesSet', data: { office: id, from: SET_UP, responsibilities } };
}

export function odrUnit(code: string): OfficesEvent {
  return { type: 'OdrUnitRegistered', data: { code, name: name(code), from: SET_UP } };
}

/** The registers after events of the day of set-up. */
export function registers(...events: readonly OfficesEvent[]): Offices {
  const meta = { stream: 'offices', occurredAt: `${SET_UP}T01:00:00.000Z` };
  return offices.read(events.map((event) => ({ ...event, ...meta }) as unknown as Recorded));
}

/** The registers so far. */
export function given(...events: readonly OfficesEvent[]) {
  const state = registers(...events);
  return {
    state,
    when<Input extends object>(
      act: AnyAct & { readonly decide: (state: Offices, command: Command<Input>, books: never) => unknown },
      input: Input,
      on: LocalDate = TODAY,
    ) {
      const command = { at: `${on}T04:00:00.000Z`, ...input } as Command<Input>;
      const decision = act.decide(state, command, {} as never) as Decision<OfficesEvent>;
      return {
        then(...expected: readonly object[]): Offices {
          expect(decision).toEqual({ refused: false, events: expected });
          return registers(...events, ...(expected as readonly OfficesEvent[]));
        },
        thenRefused(code: string, valid?: readonly string[]): void {
          expect(decision).toMatchObject(
            valid === undefined ? { refused: true, code } : { refused: true, code, valid },
          );
        },
      };
    },
  };
}
