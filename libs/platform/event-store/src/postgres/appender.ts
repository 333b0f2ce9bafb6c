import type { Queryable } from '@redress/database';
import type { Append, AppendResult } from '../port.js';
import { appendAll, appendEach } from './append-call.js';
import { GroupCommit } from './group-commit.js';
import { PendingAppend } from './pending-append.js';
import { wasRolledBack } from './rolled-back.js';

/** While one call is stored, the next lies ready behind it; a third would make both smaller. */
const MAX_CALLS = 2;
const ATTEMPTS = 5;

/** The writing half of the store: encodes commands, commits them in groups. */
export class Appender {
  private readonly group = new GroupCommit(
    (batch) => this.storeBatch(batch),
    MAX_CALLS,
    () => this.othersWrite,
  );
  private nextPosition = 0;
  private othersWrite = false;
  private contested = false;

  /** `onPosition` hears the last position of every stored command. */
  constructor(
    private readonly database: Queryable,
    private readonly clock: () => string,
    private readonly onPosition: (position: number) => void,
  ) {}

  append(append: Append): Promise<AppendResult> {
    const pending = new PendingAppend(append, this.clock());
    this.group.add(pending);
    return pending.result;
  }

  drained(): Promise<void> {
    return this.group.drained();
  }

  private async storeBatch(unordered: readonly PendingAppend[]): Promise<void> {
    const batch = unordered.toSorted(byStream);
    try {
      const results = await this.storeTogether(batch);
      this.lookForOthers(results);
      for (const [index, pending] of batch.entries()) this.answer(pending, results[index]!);
    } catch (error) {
      if (wasRolledBack(error)) await this.storeEachAlone(batch);
      else for (const { reject } of batch) reject(error);
    }
  }

  /** What cannot be stored comes in company: after one such command, a call is prepared for more until it meets none. */
  private async storeTogether(batch: readonly PendingAppend[]): Promise<readonly AppendResult[]> {
    if (!this.contested) {
      try {
        return await appendAll(this.database, batch);
      } catch (error) {
        if (!wasRolledBack(error)) throw error;
      }
    }
    const results = await appendEach(this.database, batch);
    this.contested = results.some(({ status }) => status !== 'appended');
    return results;
  }

  /** Calls are answered in the order of their positions: between two of ours lies what others stored. */
  private lookForOthers(results: readonly AppendResult[]): void {
    const positions = results.flatMap((result) => (result.status === 'appended' ? [result] : []));
    const [first, last] = [positions[0], positions.at(-1)];
    if (first === undefined || last === undefined) return;
    this.othersWrite = first.firstPosition !== this.nextPosition;
    this.nextPosition = last.lastPosition + 1;
  }

  /**
   * One command spoilt the call for all, most likely the same command id on two streams at once, or a guard on a stream that
   * moved during the call. Alone, each gets its own result or error; an id that another process is storing at this moment is a repeat at the next attempt.
   */
  private async storeEachAlone(batch: readonly PendingAppend[]): Promise<void> {
    for (const pending of batch) {
      for (let attempt = 1; ; attempt++) {
        try {
          const [result] = await appendEach(this.database, [pending]);
          this.answer(pending, result!);
          break;
        } catch (error) {
          if (wasRolledBack(error) && attempt < ATTEMPTS) continue;
          pending.reject(error);
          break;
        }
      }
    }
  }

  private answer(pending: PendingAppend, result: AppendResult): void {
    if (result.status === 'appended') this.onPosition(result.lastPosition);
    pending.resolve(result);
  }
}

/** The order in which every call locks streams. Which order is all the same, as long as all calls have it. */
function byStream({ append: one }: PendingAppend, { append: other }: PendingAppend): number {
  return one.stream < other.stream ? -1 : 1;
}
