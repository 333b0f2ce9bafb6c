/** A reason that a decision may rest on. A command without one is refused with the list of valid codes. */
export interface Ground {
  /** Stable, kebab-case; the same meaning keeps its code in every rule set. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Article and item, in Chinese; null where practice and no article gives the reason. */
  readonly article: string | null;
  /** The limit that has to be over before it can be named; absent where the ground waits for none. */
  readonly onceOver?: 'mediation';
}
