import { refuse, type Refusal } from '@redress/kernel';
import { InvalidDocumentError } from './invalid-document-error.js';

/** What a reader makes of a document; else a refusal whose valid list names every problem with its place. */
export function readOrRefuse<T extends object>(
  read: (document: unknown) => T,
  document: unknown,
  code: string,
): T | Refusal {
  try {
    return read(document);
  } catch (error) {
    if (error instanceof InvalidDocumentError) return refuse(code, { problems: error.problems.length }, error.problems);
    throw error;
  }
}
