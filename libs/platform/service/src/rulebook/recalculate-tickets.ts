import { deterministicId, shanghaiDay, type CommandMeta } from '@redress/kernel';
import type { Rulebook } from '@redress/rulebook';
import { recalculateDeadlines, ticketFold, ticketStream, type Ticket } from '@redress/ticket';
import type { CommandExecutor } from '../commanding/command-executor.js';

/** What a recalculation is asked with. */
export interface Recalculating {
  readonly rulebook: Rulebook;
  /** Id of the event that changed the rules. */
  readonly cause: string;
  readonly meta: CommandMeta;
}

/**
 * Takes tickets over to the rules as they are now and gives how many went. The command id follows from cause, day and
 * ticket, so that a batch done twice changes nothing, and a run that was cut short goes on where it was.
 */
export async function recalculateTickets(
  executor: CommandExecutor,
  tickets: readonly string[],
  { rulebook, cause, meta }: Recalculating,
): Promise<number> {
  const on = shanghaiDay(meta.at);
  const executed = await executor.executeAll(
    tickets.map((ticket) => {
      const command = { ...meta, commandId: deterministicId('recalculate', cause, on, ticket), causation: cause };
      return {
        stream: ticketStream(ticket),
        fold: ticketFold,
        meta: command,
        decide: (state: Ticket) => recalculateDeadlines(state, { ...command, cause, on }, rulebook),
      };
    }),
  );
  return executed.filter(({ eventIds, repeated }) => eventIds.length > 0 && !repeated).length;
}
