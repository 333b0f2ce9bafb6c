import { refuse } from '@redress/kernel';
import { RefusedError } from '@redress/service';
import type { TicketKind } from '@redress/ticket';
import type { SubmissionBody } from './submission-body.js';

/** Refuses an answer at once where nothing is asked: it would be lost. */
export function mustAskWhatIsAnswered({ answer }: SubmissionBody, kinds: readonly TicketKind[]): void {
  if (answer === undefined || kinds.includes('consultation')) return;
  throw new RefusedError(refuse('wrong-kind', { kind: kinds[0]! }, ['consultation']));
}
