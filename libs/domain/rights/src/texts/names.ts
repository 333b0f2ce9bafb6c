import type { Audience, Condition, Scope } from '../cell.js';
import type { Party } from '../party.js';
import type { ActName } from '../rights.js';

/** What each language must say: the sentences of refusals, and a name for everything that the table consists of. */
export type RightsText =
  | 'no-right'
  | 'no-right-without-office'
  | 'no-right-of-an-office'
  | `role.${Party | Audience}`
  | `scope.${Scope}`
  | `condition.${Condition}`
  | `act.${ActName}`;
