import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useOfficeName } from '../api/office-names.js';
import { momentText } from '../language/days.js';
import { language, useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import { Refusal } from '../parts/refusal.js';
import { EVENT_NAMES } from './event-names.generated.js';
import { ticketEvents } from './ticket-queries.js';
import { ticketScreenTexts } from './ticket.texts.js';

/** What happened to a ticket, the latest first: in words, with the post that did it, and the place in its stream. */
export function Timeline({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const reader = language.use();
  const name = useNames();
  const officeName = useOfficeName();
  const { data: events, error } = useQuery(ticketEvents(id));
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{texts.timeline}</h2>
      {error && <Refusal error={error} />}
      <ol className="timeline" reversed>
        {[...(events ?? [])].reverse().map(({ id: event, type, occurredAt, actor: { role, office } }) => (
          <li key={event}>
            <time dateTime={occurredAt}>{momentText(occurredAt)}</time>
            <b>{EVENT_NAMES[type]?.[reader] ?? type}</b>
            <span className="quiet">{texts.by(name('role', role), office === null ? null : officeName(office))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
