import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import fc from 'fast-check';
import { arbitraryTicket } from '../../test/arbitrary-tickets.js';
import { lawfulTicket } from '../../test/lawful-tickets.js';
import { factsOf, type Happening } from '../../test/ticket-events.js';
import { unsignedTicket } from '../../test/unsigned-tickets.js';
import type { AssessedItem } from './assessed-item.js';
import { itemsOf } from './items-of.js';

const itemsAfter = (happenings: readonly Happening[]) => itemsOf(factsOf(...happenings), SHIPPED_RULEBOOK);
const anyTicket = fc.oneof(arbitraryTicket, lawfulTicket, unsignedTicket);

/** What takes items away: the ticket was never of that kind, or no department was to sign for it. */
const TAKE_AWAY: readonly string[] = ['KindChanged', 'AnsweredAtOnce'];

describe('the items of a ticket', () => {
  it('never become fewer under an indicator, whatever else happens next', () => {
    fc.assert(
      fc.property(anyTicket, (happenings) => {
        if (TAKE_AWAY.includes(happenings.at(-1)!.type)) return;
        const before = countByIndicator(happenings.slice(0, -1));
        const after = countByIndicator(happenings);
        for (const [indicator, count] of before) expect(after.get(indicator)).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it('stand once the ticket is opened again: nothing that happens in a later round changes those of a round before', () => {
    fc.assert(
      fc.property(anyTicket, (happenings) => {
        const after = itemsAfter(happenings);
        for (const [i, round] of reopeningsIn(happenings))
          expect(itemsAfter(happenings.slice(0, i + 1)).filter(endedBy(round))).toEqual(after.filter(endedBy(round)));
      }),
    );
  });

  it('are changed by a reopening itself in the reopen rate alone', () => {
    fc.assert(
      fc.property(anyTicket, (happenings) => {
        for (const [i, round] of reopeningsIn(happenings)) {
          const others = (items: readonly AssessedItem[]) =>
            items.filter(({ indicator }) => indicator !== 'reopen-rate').filter(endedBy(round));
          expect(others(itemsAfter(happenings.slice(0, i + 1)))).toEqual(others(itemsAfter(happenings.slice(0, i))));
        }
      }),
    );
  });

  it('are the same, however often the leader sent the ticket back before signing', () => {
    const withoutEvidence = (items: readonly AssessedItem[]) => items.map(({ evidence: _, ...item }) => item);
    fc.assert(
      fc.property(lawfulTicket, (happenings) => {
        const straight = happenings.filter(({ type }) => type !== 'TicketSentBack' && type !== 'SignOffRequested');
        expect(withoutEvidence(itemsAfter(happenings))).toEqual(withoutEvidence(itemsAfter(straight)));
      }),
    );
  });
});

/** Each reopening with the number of the round that it ended. */
function reopeningsIn(happenings: readonly Happening[]): readonly (readonly [index: number, round: number])[] {
  const places = happenings.flatMap(({ type }, i) => (type === 'TicketReopened' ? [i] : []));
  return places.map((place, i) => [place, i + 1]);
}

const endedBy =
  (last: number) =>
  ({ round }: AssessedItem) =>
    round <= last;

function countByIndicator(happenings: readonly Happening[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator } of itemsAfter(happenings)) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return counts;
}
