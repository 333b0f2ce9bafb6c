import { refuse } from '@redress/kernel';
import { RefusedError } from '@redress/service';
import type { Draft } from './register-tickets.js';
import type { SubmissionBody } from './submission-body.js';

/** Refuses an answer at once where nothing is asked: it would be lost. */
export function mustAskWhatIsAnswered({ answer }: SubmissionBody, drafts: readonly Pick<Draft, 'kind'>[]): void {
  if (answer === undefined || drafts.some(({ kind }) => kind === 'consultation')) return;
  throw new RefusedError(refuse('wrong-kind', { kind: drafts[0]!.kind }, ['consultation']));
}
