import { setTimeout as wait } from 'node:timers/promises';
import type { ServiceError } from '@grpc/grpc-js';
import type { Faults, Operation } from './faults.js';
import { noLeader } from './server-errors.js';

/** The parts of answering a call between which something can go wrong. */
export interface Handling<T> {
  readonly work: () => T;
  readonly answer: (result: T) => void;
  readonly fail: (error: ServiceError) => void;
  /** What the caller hears when somebody else seems to have written first. */
  readonly conflict?: () => T;
}

/** Does the work of calls, in the way that the planned faults leave it. */
export class Interference {
  constructor(
    private readonly faults: Faults,
    private readonly network: { drop(): void; notLeader(): ServiceError; hasLeader(): boolean },
  ) {}

  async around<T>(operation: Operation, stream: string, { work, answer, fail, conflict }: Handling<T>): Promise<void> {
    const fault = this.faults.take(operation, stream);
    if (typeof fault === 'object') await wait(fault.delayMs);
    if (!this.network.hasLeader()) return fail(noLeader());
    switch (fault) {
      case 'drop':
        return this.network.drop();
      case 'hang':
        return;
      case 'not-leader':
        return fail(this.network.notLeader());
      case 'drop-after':
        work();
        return this.network.drop();
      case 'conflict':
        if (!conflict) throw new Error(`A ${operation} cannot conflict`);
        return answer(conflict());
      default:
        return answer(work());
    }
  }
}
