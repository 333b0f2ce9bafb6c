import { refuse, type Emitted, type Event } from '@redress/kernel';
import type { Execution } from './execution.js';
import { RefusedError } from './refused-error.js';

/**
 * What was decided, with the remark of who acts beside the first event: a personal value like any other, under the key of the
 * person whom the thing concerns, so that it is sealed before anything is stored and erased with them. Throws
 * {@link RefusedError} where the thing concerns no person.
 */
export function withRemark(
  events: readonly Emitted<Event>[],
  { aggregate, remark }: Pick<Execution, 'aggregate' | 'remark'>,
  state: unknown,
): readonly Emitted<Event>[] {
  const [first, ...others] = events;
  if (remark === undefined || first === undefined) return events;
  const subject = remark.person ?? aggregate.personOf?.(state) ?? null;
  if (subject === null) throw new RefusedError(refuse('remark-without-person'));
  return [{ ...first, personal: { ...first.personal, remark: { subject, text: remark.text } } }, ...others];
}
