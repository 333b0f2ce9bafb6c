import type { RecordedEvent } from '@redress/event-store';
import type { Invariant } from './invariant.js';

/** What a policy makes of what. */
const REACTIONS: Readonly<Record<string, string>> = {
  TicketClassified: 'assign-what-was-classified',
};

/** Every cause has its effect, and has it once. */
export const everyCauseHasOneEffect: Invariant = ({ log }) => {
  const effects = new Map<string, number>();
  const commands = new Set<string>();
  for (const { envelope } of log) {
    const { actor, causation, commandId } = envelope;
    // Without a cause: what an administrator let a machine do.
    if (actor.role !== 'policy' || causation === null || commands.has(commandId)) continue;
    commands.add(commandId);
    const key = `${actor.account} ${causation}`;
    effects.set(key, (effects.get(key) ?? 0) + 1);
  }
  const twice = [...effects].filter(([, times]) => times > 1).map(([key, times]) => `${key}: ${times} effects`);
  const never = log.filter((event) => isWithoutEffect(event, effects));
  return [...twice, ...never.map(({ envelope: { type, stream } }) => `${stream}: ${type} has no effect`)];
};

function isWithoutEffect({ envelope: { id, type } }: RecordedEvent, effects: ReadonlyMap<string, number>): boolean {
  const policy = REACTIONS[type];
  return policy !== undefined && !effects.has(`policy:${policy} ${id}`);
}
