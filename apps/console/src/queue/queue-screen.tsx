import { useNavigate, useSearch } from '@tanstack/react-router';
import type { InputRef } from 'antd';
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../language/language.js';
import { Grid } from '../parts/grid/grid.js';
import { Refusal } from '../parts/refusal.js';
import { useQueueColumns } from './queue-columns.js';
import { QueueFilters } from './queue-filters.js';
import type { QueuedTicket } from './queue-page.js';
import type { QueueSearch } from './queue-search.js';
import { QueueShortcuts } from './queue-shortcuts.js';
import { useQueueCommands } from './queue.commands.js';
import { queueTexts } from './queue.texts.js';
import { useQueueWindow } from './use-queue-window.js';
import './queue.css';

/** The tickets of who sits here, the most pressing first. */
export function QueueScreen(): ReactNode {
  const texts = useTexts(queueTexts);
  const search = useSearch({ from: '/queue' });
  const navigate = useNavigate({ from: '/queue' });
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const wordsBox = useRef<InputRef>(null);
  const { total, isOld, error, rowAt, onLook } = useQueueWindow(search, useDeferredValue(words));
  const columns = useQueueColumns();

  // Another list is looked at from its beginning.
  useEffect(() => setActive(0), [search, words]);
  const narrow = (to: QueueSearch): void => void navigate({ search: to });
  // Rows of the filters before are looked at, and no more.
  const open = ({ id }: QueuedTicket): void => void (isOld || navigate({ to: '/tickets/$id', params: { id } }));
  useQueueCommands({ total: total ?? 0, active, setActive, open: () => openAt(rowAt(active), open), wordsBox });

  return (
    <div className="queue">
      <h1 className="skip">{texts.title}</h1>
      <QueueShortcuts />
      <QueueFilters search={search} onSearch={narrow} onWords={setWords} wordsBox={wordsBox} />
      <p className="total" role="status">
        {total !== undefined && texts.total(total)}
      </p>
      {error && <Refusal error={error} />}
      {total === 0 ? (
        <p className="nothing">{words === '' && Object.keys(search).length === 0 ? texts.nothing : texts.noneMatch}</p>
      ) : (
        <Grid
          label={texts.title}
          columns={columns}
          total={total ?? 0}
          rowAt={rowAt}
          onLook={onLook}
          active={active}
          onActive={setActive}
          onOpen={open}
        />
      )}
    </div>
  );
}

function openAt(row: QueuedTicket | undefined, open: (row: QueuedTicket) => void): void {
  if (row !== undefined) open(row);
}
