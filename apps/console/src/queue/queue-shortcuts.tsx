import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayAfter } from '../language/days.js';
import { useToday } from '../api/today.js';
import { useTexts } from '../language/language.js';
import { queueTotal } from './queue-page.js';
import type { QueueSearch } from './queue-search.js';
import { queueTexts } from './queue.texts.js';

type Shortcut = keyof (typeof queueTexts)['en']['shortcuts'];

/** What the day asks for, with the number of tickets in each; the number leads to them. */
export function QueueShortcuts(): ReactNode {
  const texts = useTexts(queueTexts);
  const today = useToday();
  const lists = today === undefined ? [] : listsOn(today);
  const totals = useQueries({ queries: lists.map(([, each]) => queueTotal(each)) });
  return (
    <nav className="shortcuts" aria-label={texts.due}>
      {lists.map(([name, each], index) => (
        <Link
          key={name}
          to="/queue"
          search={each}
          className={name}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {texts.shortcuts[name]} <b>{totals[index]?.data ?? '…'}</b>
        </Link>
      ))}
    </nav>
  );
}

function listsOn(today: string): readonly (readonly [Shortcut, QueueSearch])[] {
  return [
    ['all', {}],
    ['overdue', { overdue: 'true' }],
    ['today', { dueFrom: today, dueTo: today }],
    ['soon', { dueFrom: today, dueTo: dayAfter(today, 3) }],
    ['pressing', { urgency: 'urgent' }],
  ];
}
