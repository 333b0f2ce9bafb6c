import { forEachConcurrently } from '@redress/event-bus';
import { consequentId, machine, shanghaiDay, type Actor, type CommandMeta } from '@redress/kernel';
import { recalculateAct, tickets as ticketAggregate } from '@redress/ticket';
import type { CommandExecutor } from '../commanding/command-executor.js';
import type { Execution } from '../commanding/execution.js';

/** What a recalculation is asked with. */
export interface Recalculating {
  /** Id of the event that changed the rules. */
  readonly cause: string;
  readonly meta: CommandMeta;
  /** Hears of every piece how many tickets were looked at and how many went over. */
  readonly tell?: (looked: number, recalculated: number) => void;
}

/** Read together, decided, and stored in one full call. */
const PIECE = 250;
/** While some are stored, others are read, a little from each at every turn of an event loop that has more to do. */
const AT_ONCE = 6;

/**
 * Takes tickets over to the rules as they are now and gives how many went. The command id follows from cause, day and
 * ticket, so that a batch done twice changes nothing, and a run that was cut short goes on where it was.
 */
export async function recalculateTickets(
  executor: CommandExecutor,
  tickets: readonly string[],
  recalculating: Recalculating,
): Promise<number> {
  let recalculated = 0;
  await forEachConcurrently(piecesOf(tickets), AT_ONCE, async (piece) => {
    const executed = await executor.executeAll(piece.map((ticket) => executionOf(ticket, recalculating)));
    const gone = executed.filter(({ eventIds, repeated }) => eventIds.length > 0 && !repeated).length;
    recalculated += gone;
    recalculating.tell?.(piece.length, gone);
  });
  return recalculated;
}

function* piecesOf(tickets: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < tickets.length; start += PIECE) yield tickets.slice(start, start + PIECE);
}

function executionOf(ticket: string, { cause, meta: asked }: Recalculating): Execution {
  const on = shanghaiDay(asked.at);
  const commandId = consequentId('recalculate', cause, on, ticket);
  const meta = { ...asked, commandId, causation: cause, actor: recalculatorFor(asked.actor) };
  return { aggregate: ticketAggregate, act: recalculateAct, id: ticket, input: { cause, on }, meta };
}

/** Policies and an administrator may ask for the same: whoever does, one machine recalculates, so that it is one command. */
function recalculatorFor(asker: Actor): Actor {
  return { ...machine('policy', 'recalculate'), for: asker.role === 'policy' ? asker.for : asker.person };
}
