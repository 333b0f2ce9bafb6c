import type { RejectedFile } from './rejected-file.js';
import type { SourceRow } from './source-row.js';

/** A file that is read row by row, in bounded memory, and how its rejected rows are written for correction. */
export interface SourceFile {
  readonly rows: AsyncIterable<SourceRow>;
  /** Opens the file of rejected rows; called when the first one is there. */
  openRejected(path: string): RejectedFile;
}

export const FORMATS = ['citizen-messages', 'open311', 'csv'] as const;
export type FormatName = (typeof FORMATS)[number];
