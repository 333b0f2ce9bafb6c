import { Assessment, UnassessableLogError, type CountedLog } from '@redress/assessment';
import { ForeignRecordError, type EventStore } from '@redress/event-store';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { CannotJudge } from '../output/cannot-judge.js';
import { startProgress } from '../output/progress.js';

/** What the rankings of a log follow from, folded as far as it is asked to. */
export interface LogAssessment {
  /** The number of events in the log now. */
  size(): Promise<number>;
  /** Folds on up to a position. Throws {@link CannotJudge} on a log that this code cannot assess. */
  foldTo(position: number): Promise<void>;
  counted(): CountedLog;
  close(): Promise<void>;
}

/** Folds the log event by event, on this thread. */
export function assessOnOneThread(log: EventStore): LogAssessment {
  const assessment = new Assessment(SHIPPED_RULEBOOK);
  let position = 0;
  return {
    size: () => log.size(),
    foldTo: (to) =>
      showing(to, async (onProgress) => {
        for await (const { events, next } of log.readLog({ from: position, to })) {
          for (const { envelope } of events) assessment.apply(envelope);
          onProgress(next);
        }
        position = to;
      }),
    counted: () => assessment.counted(),
    close: () => log.close(),
  };
}

/** What stops a fold and says so in one sentence. */
const TOLD_WELL: readonly string[] = [UnassessableLogError.name, ForeignRecordError.name];

/** Shows the progress of a fold and names what stopped it. */
export async function showing(
  to: number,
  fold: (onProgress: (position: number) => void) => Promise<void>,
): Promise<void> {
  const progress = startProgress('replay', to);
  try {
    await fold((position) => progress.update(position, `${position} events`));
  } catch (error) {
    // From another thread it comes without its class.
    const { name, message } = error as Error;
    throw TOLD_WELL.includes(name) ? new CannotJudge(message) : error;
  } finally {
    progress.stop();
  }
}
