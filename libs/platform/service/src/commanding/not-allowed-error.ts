import type { Refusal } from '@redress/kernel';

/** The post of the caller may not do or see this, whatever it is about. Nothing was looked up. */
export class NotAllowedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.values['role']} has no right to ${refusal.values['act']}`);
    this.name = 'NotAllowedError';
  }
}
