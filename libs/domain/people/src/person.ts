import type { Id } from '@redress/kernel';

/** A person as the log knows them: a subject of the vault. */
export interface Person {
  readonly erased: boolean;
  /** Other subjects that somebody judged to be the same person. */
  readonly linked: readonly Id[];
}
