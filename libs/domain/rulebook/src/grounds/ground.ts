import type { Code, Label } from '@redress/kernel';

/** A reason that a decision may rest on. A command without one is refused with the list of valid codes. */
export interface Ground {
  /** Stable, kebab-case; the same meaning keeps its code in every rule set. */
  readonly code: Code;
  readonly zh: Label;
  readonly en: Label;
  /** Article and item, in Chinese; null where practice and no article gives the reason. */
  readonly article: Label | null;
  /** The limit that has to be over before it can be named; absent where the ground waits for none. */
  readonly onceOver?: 'mediation';
  /** The article by which a known reporter has to be told of a decision on it; absent where none does. */
  readonly owesNotice?: Label;
}
