import type { ReactNode } from 'react';
import { useToday } from '../api/today.js';
import { useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import { ClockChip } from '../parts/clock-chip.js';
import type { Ticket } from './ticket-queries.js';
import { ticketScreenTexts } from './ticket.texts.js';

/** The limits that run, each with the article that it rests on. */
export function Limits({ limits }: { readonly limits: Ticket['limits'] }): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const name = useNames();
  const today = useToday();
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{texts.limits}</h2>
      {limits.length === 0 && <p className="quiet">{texts.noLimits}</p>}
      <ul className="limits">
        {limits.map(({ limit, due, paused, provisional, article }) => (
          <li key={limit}>
            <b>{name('limit', limit)}</b> <ClockChip due={due} today={today} paused={paused} />{' '}
            <span className="quiet">{[article, provisional && texts.provisional].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
