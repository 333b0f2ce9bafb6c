import type { RecordedEvent } from '@redress/event-store';
import type { Envelope } from '@redress/kernel';

/** Checks an event against its contract; throws when it does not hold. What it throws must not tell personal values. */
export type ContractCheck = (envelope: Envelope) => void;

/**
 * An event of the log breaks its contract, so a program is wrong: the one that wrote it, or this one, which may be too old
 * to know it. Whoever meets it stops there, because to pass it over would be to lose it.
 */
export class BrokenContractError extends Error {
  constructor(
    readonly event: RecordedEvent,
    reason: string,
  ) {
    const { type, stream, revision } = event.envelope;
    super(
      `日志中的事件不合契约，其后的事件暂停发送。 ${type} at position ${event.position} of the log (${stream}, revision ` +
        `${revision}) holds up all that come after it until a version of the program runs whose contract allows it: ${reason}`,
    );
    this.name = 'BrokenContractError';
  }
}

/** Finds the first event that breaks its contract. */
export function findBroken(
  events: readonly RecordedEvent[],
  mustMatch: ContractCheck,
): BrokenContractError | undefined {
  for (const event of events)
    try {
      mustMatch(event.envelope);
    } catch (error) {
      return new BrokenContractError(event, (error as Error).message);
    }
  return undefined;
}
