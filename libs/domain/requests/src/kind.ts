/** What is asked for one ticket: by a department, or by the hotline. */
export const TICKET_REQUEST_KINDS = [
  'extension',
  'pause',
  'transfer',
  'late-claim',
  'exception',
  'voiding',
  'receipt',
] as const;

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

/** What a department asks for a ticket that it has; the other kinds of {@link TICKET_REQUEST_KINDS} are asked for by the hotline. */
const KINDS_OF_THE_DEPARTMENT: readonly RequestKind[] = ['extension', 'pause', 'transfer', 'late-claim', 'exception'];

/** Whether it is asked for one ticket, and not proposed for the installation. */
export function isOfTicket(kind: RequestKind): boolean {
  return (TICKET_REQUEST_KINDS as readonly RequestKind[]).includes(kind);
}

/** Whether it is asked by the department that has the ticket, and for as long as that has it. */
export function isOfDepartment(kind: RequestKind): boolean {
  return KINDS_OF_THE_DEPARTMENT.includes(kind);
}
