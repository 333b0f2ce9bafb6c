import type { Envelope } from '@redress/kernel';

/** The part of an envelope that an assessment reads. */
export type LoggedEvent = Pick<Envelope, 'stream' | 'revision' | 'type' | 'occurredAt' | 'data'>;
