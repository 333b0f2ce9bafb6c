import type { Channel, TicketKind } from '@redress/ticket';

/** A submission as the intake service takes it in a batch. */
export interface IntakeRow {
  /** Left out, the platform tells the kind from the text. */
  readonly kinds?: readonly [TicketKind];
  readonly channel: Channel;
  /** `<format>:<number>`; the platform takes each source in once. */
  readonly source: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly area?: string;
  readonly category?: string;
  readonly title: string;
  readonly text: string;
  readonly person?: PersonalRow;
  readonly respondent?: { readonly name: string };
}

export interface PersonalRow {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly account?: string;
  /** Which system knows the account. */
  readonly system?: string;
}

/** A row of the file: readable, or with what is wrong with it. */
export type SourceRow = {
  /** Line in the file, or number of the record where the format has no lines; from 1. */
  readonly line: number;
  /** As it stood in the file, to be written out again when it is rejected. */
  readonly raw: unknown;
} & (
  { readonly row: IntakeRow; readonly problem?: undefined } | { readonly row?: undefined; readonly problem: string }
);

/** Thrown by a reader of one row; the row is rejected and the import goes on. */
export class RowProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RowProblem';
  }
}

/** A row from its raw form; a {@link RowProblem} becomes the reason of its rejection. */
export function sourceRow(line: number, raw: unknown, read: () => IntakeRow): SourceRow {
  try {
    return { line, raw, row: read() };
  } catch (error) {
    if (error instanceof RowProblem) return { line, raw, problem: error.message };
    throw error;
  }
}
