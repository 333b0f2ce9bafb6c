import { newId, systemClock } from '@redress/service';
import { commandIdOf } from '@redress/kernel';
import type { Caller } from '../rights/expected-answer.js';
import type { Act } from './acts.js';
import { headerOf } from './actors.js';

/** Somebody tries an act on a thing; the id is empty where it is on none. */
export interface Attempt {
  readonly act: Act;
  readonly id: string;
  readonly caller: Caller;
  readonly body: object | null;
  /** The idempotency key. */
  readonly key: string;
}

/** A key that nobody has used. */
export const aKey = (): string => newId(systemClock);

/** The id of the command that an attempt makes. */
export function commandOf({ caller, key }: Attempt): string {
  return commandIdOf(caller.account, key);
}

/** The attempt as somebody could repeat it. */
export function inWords({ act, id, caller, body }: Attempt): string {
  return `POST ${act.path.replace('{id}', id)} as ${headerOf(caller)} with ${JSON.stringify(body)}:`;
}
