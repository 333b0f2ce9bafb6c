/** A line of business with what people buy there, what goes wrong, and what they ask. The words are invented. */
export interface Trade {
  /** Category code of the rulebook's dictionary. */
  readonly category: string;
  /** Share within goods or within services, per mille. */
  readonly weight: number;
  /** What its shops call themselves. */
  readonly shops: readonly string[];
  readonly items: readonly string[];
  readonly troubles: readonly string[];
  readonly questions: readonly string[];
  readonly offences: readonly string[];
}
