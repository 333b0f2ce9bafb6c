import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import fc from 'fast-check';
import { arbitraryTicket } from '../../test/arbitrary-tickets.js';
import { factsOf, type Happening } from '../../test/ticket-events.js';
import { itemsOf } from './items-of.js';

describe('the items of a ticket', () => {
  it('never become fewer under an indicator, whatever happens next', () => {
    fc.assert(
      fc.property(arbitraryTicket, (happenings) => {
        const before = countByIndicator(happenings.slice(0, -1));
        const after = countByIndicator(happenings);
        for (const [indicator, count] of before) expect(after.get(indicator)).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

function countByIndicator(happenings: readonly Happening[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator } of itemsOf(factsOf(...happenings), SHIPPED_RULEBOOK))
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return counts;
}
