import type { Refusal } from '@redress/kernel';

/** A refusal on its way out of the executor; the HTTP interface turns it into a problem document. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusedError';
  }
}
