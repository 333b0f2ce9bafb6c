import type { RecordedEvent } from '@redress/event-store';
import { consequentId, machine, type CommandMeta } from '@redress/kernel';

/**
 * How a policy acts on an event: at the moment of its cause, under an id that follows from policy and event, so that a
 * redelivery changes nothing and the result does not depend on how fast the platform was.
 */
export function metaOfReaction(policy: string, { envelope }: RecordedEvent): CommandMeta {
  return {
    commandId: consequentId(policy, envelope.id),
    at: envelope.occurredAt,
    actor: machine('policy', policy),
    causation: envelope.id,
    correlation: envelope.correlation,
  };
}
