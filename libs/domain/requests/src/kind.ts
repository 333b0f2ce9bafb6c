/** What is asked for one ticket: by a handler of a leader, or voiding by the hotline. */
export const TICKET_REQUEST_KINDS = ['extension', 'pause', 'transfer', 'late-claim', 'exception', 'voiding'] as const;

/** What administrators propose for the installation. */
export const PROPOSAL_KINDS = [
  'rule-set',
  'calendar-year',
  'office',
  'area',
  'responsibility',
  'odr-unit',
  'person',
  'account',
  'post',
  'token',
  'erasure',
  'past-import',
] as const;

/** What needs the yes of another person. */
export const REQUEST_KINDS = [...TICKET_REQUEST_KINDS, ...PROPOSAL_KINDS] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Whether it is asked for one ticket, and not proposed for the installation. */
export function isOfTicket(kind: RequestKind): boolean {
  return (TICKET_REQUEST_KINDS as readonly RequestKind[]).includes(kind);
}
