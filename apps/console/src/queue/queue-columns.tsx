import { useMemo } from 'react';
import { useOfficeName } from '../api/office-names.js';
import { useToday } from '../api/today.js';
import { dayText } from '../language/days.js';
import { language, useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import { ClockChip } from '../parts/clock-chip.js';
import type { Column } from '../parts/grid/grid.js';
import type { QueuedTicket } from './queue-page.js';
import { queueTexts } from './queue.texts.js';

/** What the list shows of a ticket. */
export function useQueueColumns(): readonly Column<QueuedTicket>[] {
  const texts = useTexts(queueTexts);
  const reader = language.use();
  const name = useNames();
  const officeName = useOfficeName();
  const today = useToday();
  return useMemo(
    () => [
      { id: 'number', title: texts.number, width: '9.5rem', cell: ({ number }) => number },
      { id: 'kind', title: texts.kind, width: '6rem', cell: ({ kind }) => name('kind', kind) },
      {
        id: 'category',
        title: texts.category,
        width: 'minmax(7rem, 1fr)',
        cell: ({ category }) => (category === null ? '—' : name('category', category)),
      },
      { id: 'stage', title: texts.stage, width: '7rem', cell: ({ stage }) => name('stage', stage) },
      {
        id: 'department',
        title: texts.department,
        width: 'minmax(8rem, 1fr)',
        cell: ({ department }) => (department === null ? texts.hotline : officeName(department)),
      },
      { id: 'received', title: texts.received, width: '5.5rem', cell: ({ receivedOn }) => dayText(receivedOn, reader) },
      {
        id: 'due',
        title: texts.due,
        width: '13rem',
        cell: ({ dueOn }) =>
          dueOn === null ? <span className="quiet">{texts.noClock}</span> : <ClockChip due={dueOn} today={today} />,
      },
      {
        id: 'limit',
        title: texts.limit,
        width: '7rem',
        cell: ({ dueLimit }) => dueLimit !== null && name('limit', dueLimit),
      },
      {
        id: 'urgency',
        title: texts.urgency,
        width: '6.5rem',
        cell: ({ urgency, citizenUrges }) =>
          [
            urgency === 'ordinary' ? '' : `! ${name('urgency', urgency)}`,
            citizenUrges > 0 ? texts.urges(citizenUrges) : '',
          ]
            .filter(Boolean)
            .join(' · '),
      },
    ],
    [texts, reader, name, officeName, today],
  );
}
