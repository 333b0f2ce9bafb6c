import type { Bilingual } from '../language/language.js';

/** The parts of the palette and of the key sheet. */
export type Section = 'move' | 'screen' | 'ticket' | 'console';

/** Something that a person can do here, told once: the palette, the key sheet, buttons and keys follow from it. */
export interface Command {
  /** Unique among what is registered at a time. */
  readonly id: string;
  readonly title: Bilingual<string>;
  readonly section: Section;
  /** In the form of tinykeys: `j`, `g q`, `$mod+k`. */
  readonly keys?: string;
  perform(): void;
}
