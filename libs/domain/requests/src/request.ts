import { canonicalDigest, type LocalDate } from '@redress/kernel';
import type { RequestKind } from './kind.js';

/** What is asked for: the act that a grant carries out, on what, with which input. */
export interface RequestContent {
  readonly kind: RequestKind;
  /** The stream of what it is about, such as `ticket-…` or `rulebook`. */
  readonly subject: string;
  /** Name of the act that a grant carries out. */
  readonly act: string;
  /** The input of that act: plain JSON, without personal data. */
  readonly asks: object;
}

/** Names a content exactly, so that an approver grants what they have read. */
export function digestOf({ kind, subject, act, asks }: RequestContent): string {
  return canonicalDigest({ kind, subject, act, asks });
}

export type RequestStatus = 'open' | 'granted' | 'refused' | 'withdrawn' | 'lapsed';

/** A request that was made, as its events add up. */
export interface MadeRequest extends RequestContent {
  readonly status: RequestStatus;
  /** The office that it belongs to; null for the hotline. */
  readonly office: string | null;
  /** The person (vault subject) of its ticket; null for what is proposed for the installation. */
  readonly person: string | null;
  /** Hex SHA-256 of the content. */
  readonly digest: string;
  /** The Shanghai day on which it was made. */
  readonly askedOn: LocalDate;
  /** The natural persons who asked: a deputy and the one deputised for. */
  readonly askedBy: readonly string[];
}

/** A stream of requests without an event. */
export interface UnmadeRequest {
  readonly status: 'unmade';
}

export type Request = UnmadeRequest | MadeRequest;
