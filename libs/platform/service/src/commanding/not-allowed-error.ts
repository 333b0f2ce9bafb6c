import type { Role } from '@redress/kernel';

/** No post of this role may do or see this, whatever it is about. Nothing was looked up. */
export class NotAllowedError extends Error {
  constructor(
    readonly role: Role,
    readonly act: string,
  ) {
    super(`${role} has no right to ${act}`);
    this.name = 'NotAllowedError';
  }
}
