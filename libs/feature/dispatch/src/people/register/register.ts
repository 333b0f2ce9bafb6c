import { Injectable } from '@nestjs/common';
import type { Aggregate, Recorded } from '@redress/kernel';
import { accounts, staff, type KnownStaff, type OpenedAccount } from '@redress/people';
import { readRegister, type Reading } from '@redress/projections';
import { Projected } from '@redress/service';
import { PeopleRow, peopleProjection } from './people.projection.js';

/** Who works with the platform, and the accounts with their posts: each in the order of its first event. */
export interface RegisteredPeople {
  readonly staff: readonly KnownStaff[];
  readonly accounts: readonly OpenedAccount[];
}

/** The register of colleagues and accounts, as administrators read it. */
@Injectable()
export class Register extends Projected {
  constructor() {
    super(peopleProjection);
  }

  /** Everybody and every account, not before the tables reflect a position. */
  people(atLeast: number): Promise<Reading<RegisteredPeople>> {
    return this.read(async (tables) => {
      const events = await readRegister(PeopleRow, tables);
      return {
        staff: statesIn(staff, events).flatMap((each) => (each.status === 'unknown' ? [] : [each])),
        accounts: statesIn(accounts, events).flatMap((each) => (each.status === 'unopened' ? [] : [each])),
      };
    }, atLeast);
  }
}

/** The state of each thing of an aggregate whose events are among these. */
function statesIn<State>(aggregate: Aggregate<State>, events: readonly Recorded[]): readonly State[] {
  const { initial, evolve } = aggregate.fold;
  const states = new Map<string, State>();
  for (const event of events)
    if (event.stream.startsWith(`${aggregate.category}-`))
      states.set(event.stream, evolve(states.get(event.stream) ?? initial, event));
  return [...states.values()];
}
