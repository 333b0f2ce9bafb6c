import type { Held } from '../projection/held.js';

/** A ticket as the change stream needs it: where it is, and who may hear of that. */
export interface ChangedTicket extends Omit<Held, 'from'> {
  readonly id: string;
  readonly revision: number;
  readonly held: readonly Held[];
  readonly stage: string;
  readonly handlingStage: string;
}
