import type { RequestOf } from '@redress/client/browser';

/** What narrows the list: texts, as they stand in the address, so that a list can be sent to a colleague. Typed words never do. */
export interface QueueSearch {
  readonly kind?: (typeof KINDS)[number];
  readonly stage?: (typeof STAGES)[number];
  readonly urgency?: (typeof URGENCIES)[number];
  readonly department?: string;
  readonly overdue?: 'true';
  /** Days between which a waiting clock ends. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
}

export const KINDS = ['complaint', 'report', 'consultation'] as const;
export const URGENCIES = ['safety', 'urgent', 'ordinary'] as const;
export const STAGES = [
  ...(['registered', 'classified', 'assigned', 'returned', 'return-upheld', 'awaiting-citizen', 'handling'] as const),
  ...(['awaiting-sign-off', 'concluded', 'followed-up', 'closed', 'archived'] as const),
] as const;

/** Reads filters from an address. What is none is dropped: an address may come from anywhere. */
export function queueSearch(from: Readonly<Record<string, unknown>>): QueueSearch {
  const { department, dueFrom, dueTo } = from;
  return present({
    kind: KINDS.find((each) => each === from['kind']),
    stage: STAGES.find((each) => each === from['stage']),
    urgency: URGENCIES.find((each) => each === from['urgency']),
    department: isText(department) && /^[a-z0-9][a-z0-9-]{0,63}$/.test(department) ? department : undefined,
    overdue: from['overdue'] === 'true' ? 'true' : undefined,
    dueFrom: isDay(dueFrom) ? dueFrom : undefined,
    dueTo: isDay(dueTo) ? dueTo : undefined,
  });
}

/** What the platform is asked for. The words are typed, so they are no part of the address. */
export function queueRequest(search: QueueSearch, words: string): RequestOf<'read-queue'> {
  const { overdue, ...filters } = search;
  return { ...filters, ...(overdue && { overdue: true }), ...(words !== '' && { q: words }) };
}

function present(values: QueueSearch): QueueSearch {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as QueueSearch;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
