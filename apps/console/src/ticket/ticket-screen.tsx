import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Command } from '../commands/command.js';
import { useCommands } from '../commands/register.js';
import { useTexts } from '../language/language.js';
import { Refusal } from '../parts/refusal.js';
import { Acts } from './acts.js';
import { Limits } from './limits.js';
import { Summary } from './summary.js';
import { ticketNow } from './ticket-queries.js';
import { ticketScreenTexts } from './ticket.texts.js';
import { Timeline } from './timeline.js';
import './ticket.css';

/** One ticket: what it is, whose turn, until when, what happened, and what can be done. */
export function TicketScreen(): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const { id } = useParams({ from: '/tickets/$id' });
  const { data: ticket, error } = useQuery(ticketNow(id));
  useBack();
  return (
    <article className="ticket">
      <Link to="/queue" className="not-printed">
        ‹ {texts.back}
      </Link>
      {error && <Refusal error={error} />}
      {ticket && (
        <>
          <Summary ticket={ticket} />
          <div className="columns">
            <div>
              <Limits limits={ticket.limits} />
              <Timeline id={id} />
            </div>
            <Acts id={id} />
          </div>
        </>
      )}
    </article>
  );
}

/** Escape leads back to the list as it was left. */
function useBack(): void {
  const navigate = useNavigate();
  const present = useRef(navigate);
  useEffect(() => void (present.current = navigate));
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        ...{
          id: 'back',
          section: 'screen',
          keys: 'Escape',
          title: { 'zh-CN': '回到工单列表', en: 'Back to the tickets' },
        },
        perform: () => void present.current({ to: '/queue' }),
      },
    ],
    [],
  );
  useCommands(commands);
}
