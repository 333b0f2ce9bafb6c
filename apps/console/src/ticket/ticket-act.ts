import type { Bilingual } from '../language/language.js';

/** How a value of an act is entered. */
export type ActField = {
  readonly name: string;
  readonly label: Bilingual<string>;
  readonly required: boolean;
} & (
  | { readonly kind: 'choice' | 'choices'; readonly of: readonly string[] }
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'number'; readonly least: number }
  | { readonly kind: 'group'; readonly fields: readonly ActField[] }
  | { readonly kind: 'date' | 'code' | 'line' | 'yes-no' }
);

/** Something that can be done on a ticket, as the platform describes it. */
export interface TicketAct {
  /** Its operation. */
  readonly name: string;
  readonly title: Bilingual<string>;
  /** Who has a right to it, on tickets in their scope. */
  readonly roles: readonly string[];
  readonly fields: readonly ActField[];
}
