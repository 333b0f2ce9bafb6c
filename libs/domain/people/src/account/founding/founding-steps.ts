import {
  consequentId,
  refuse,
  type Aggregate,
  type AnyAct,
  type Id,
  type LocalDate,
  type PersonalValue,
  type Refusal,
} from '@redress/kernel';
import { staff } from '../../staff/aggregate.js';
import { addStaffAct } from '../../staff/dispatch/add-staff/add-staff.js';
import { enterStaffAct } from '../../staff/dispatch/enter-staff/enter-staff.js';
import { accountIdOf } from '../account-ids.js';
import { accounts } from '../aggregate.js';
import { givePostAct } from '../dispatch/give-post/give-post.js';
import { openAccountAct } from '../dispatch/open-account/open-account.js';
import type { ADMINISTRATORS } from '../rules/separation.js';

/** One of the first three: a colleague who gets an account and the post of an administrator. */
export interface FirstAdministrator {
  readonly role: (typeof ADMINISTRATORS)[number];
  /** The subject of the vault that the staff number leads to. */
  readonly staff: Id;
  readonly name: PersonalValue;
  readonly number: PersonalValue;
}

/** One command of the founding: which act, on what, with which input. */
export interface FoundingStep {
  readonly aggregate: Aggregate<unknown>;
  readonly act: AnyAct;
  readonly id: Id;
  readonly input: object;
}

/**
 * The commands by which an empty installation gets its first administrators, in order: each is entered, added, and has an
 * account and a post. Refused before anything is done where they are not three people.
 */
export function foundingSteps(
  three: readonly FirstAdministrator[],
  from: LocalDate,
): readonly FoundingStep[] | Refusal {
  const people = new Set(three.map(({ staff }) => staff));
  if (people.size < three.length) return refuse('administrators-not-three');
  return three.flatMap(({ role, staff: id, name, number }) => {
    const account = accountIdOf(id, 'first');
    const post = { post: consequentId('post', account), role, office: null, from, to: null };
    return [
      step(staff, enterStaffAct, id, { name, number }),
      step(staff, addStaffAct, id, { entry: 0 }),
      step(accounts, openAccountAct, account, { staff: id, place: 'first' }),
      step(accounts, givePostAct, account, post),
    ];
  });
}

function step<State>(aggregate: Aggregate<State>, act: AnyAct, id: Id, input: object): FoundingStep {
  return { aggregate: aggregate as Aggregate<unknown>, act, id, input };
}
