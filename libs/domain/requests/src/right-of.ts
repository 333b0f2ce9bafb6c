import { isOfTicket, REQUEST_KINDS, type RequestKind } from './kind.js';

/** The acts on a request, with their verbs in the table of rights: for a ticket, and for what administrators propose. */
const VERBS = {
  'make-request': { ofTicket: 'ask-for', ofProposal: 'propose' },
  'grant-request': { ofTicket: 'grant', ofProposal: 'approve' },
  'refuse-request': { ofTicket: 'refuse', ofProposal: 'reject' },
  'withdraw-request': { ofTicket: 'withdraw', ofProposal: 'withdraw' },
} as const;

export type RequestActName = keyof typeof VERBS;

/** The right that an act on a request of some kind needs, such as `grant-extension` or `approve-rule-set`. */
export function rightOf(act: RequestActName, kind: RequestKind): string {
  const { ofTicket, ofProposal } = VERBS[act];
  return `${isOfTicket(kind) ? ofTicket : ofProposal}-${kind}`;
}

/** Every right that an act on a request may need. */
export function rightsOf(act: RequestActName): readonly string[] {
  return REQUEST_KINDS.map((kind) => rightOf(act, kind));
}
