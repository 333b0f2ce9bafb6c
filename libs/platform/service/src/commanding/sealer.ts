import type { Personal, SealedField } from '@redress/kernel';

/** Takes the personal values out of an event and returns the commitments that stay in it. The vault is one. */
export interface Sealer {
  /** Repeating the call with the same values returns the same commitments; other values need another event id. */
  seal(eventId: string, personal: Personal): Promise<Readonly<Record<string, SealedField>>>;
}
