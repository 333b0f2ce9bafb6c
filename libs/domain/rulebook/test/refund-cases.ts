import { calculateRefund, readRefundCase, type FieldFault, type Refund } from '../src/refund/index.js';

/** The case that examples start from: 1,000 yuan paid on 2025-06-02, ended by the operator's move on 2025-12-01. */
export const MOVED = {
  paid: 100_000,
  paidOn: '2025-06-02',
  endedOn: '2025-12-01',
  ground: 'moved-premises',
  card: { kind: 'stored-value', used: [] },
} as const;

/** The same, ended because of the consumer. */
export const BY_CONSUMER = { ...MOVED, ground: 'agreed', cause: 'consumer' } as const;

/** The refund of a case that must be readable. */
export function refundOf(value: object): Refund {
  const read = readRefundCase(value);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return calculateRefund(read.case);
}

/** What is wrong with a case that must not be readable. */
export function faultsOf(value: unknown): readonly FieldFault[] {
  const read = readRefundCase(value);
  if (read.ok) throw new Error('Nothing was found wrong');
  return read.faults;
}

/** The articles of a refund's steps, shortened to what stands behind the name of the interpretation. */
export function articlesOf({ steps }: Refund): string[] {
  return steps.map(({ article }) => article.replace('法释〔2025〕4号', ''));
}
