import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useOfficeName } from '../api/office-names.js';
import { areas } from '../api/queries.js';
import { dayText } from '../language/days.js';
import { language, useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import type { Ticket } from './ticket-queries.js';
import { ticketScreenTexts } from './ticket.texts.js';

/** What the ticket is, in one line, and the facts about it. */
export function Summary({ ticket }: { readonly ticket: Ticket }): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const reader = language.use();
  const name = useNames();
  const officeName = useOfficeName();
  const areaName = useAreaName();
  const { number, kind, urgency, custody, round, channel, category, area, firstHandler, receivedOn } = ticket;
  const holder = 'department' in custody ? custody.department : null;
  const stage = [name('stage', custody.stage), name('handling', round.handling.stage)].join(' · ');
  const facts: readonly (readonly [string, string])[] = [
    [texts.with, holder === null ? texts.hotline : officeName(holder)],
    [texts.category, category === null ? texts.none : name('category', category)],
    [texts.received, `${receivedOn.slice(0, 4)}-${dayText(receivedOn, reader)}`],
    [texts.channel, name('channel', channel)],
    [texts.area, area === null ? texts.none : areaName(area)],
    [texts.firstHandler, firstHandler === null ? texts.none : officeName(firstHandler)],
  ];
  return (
    <header>
      <h1>
        {number} <span className="quiet">{name('kind', kind)}</span> {stage}
        {urgency !== 'ordinary' && <strong className="pressing"> ! {name('urgency', urgency)}</strong>}{' '}
        <small className="quiet">{texts.round(round.number)}</small>
      </h1>
      <dl className="facts">
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function useAreaName(): (code: string) => string {
  const reader = language.use() === 'en' ? 'en' : 'zh';
  const { data } = useQuery(areas);
  return (code) => data?.items.find(({ id }) => id === code)?.name[reader] ?? code;
}
