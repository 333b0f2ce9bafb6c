import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { PAGE, queuePage, type QueuedTicket } from './queue-page.js';
import type { QueueSearch } from './queue-search.js';

/** What the grid looks at of a list of any length. */
export interface QueueWindow {
  readonly total: number | undefined;
  /** The rows that stand there are of the filters before. Nothing may be done to them. */
  readonly isOld: boolean;
  readonly error: Error | null;
  readonly rowAt: (index: number) => QueuedTicket | undefined;
  readonly onLook: (from: number, to: number) => void;
}

/** Fetches the pages in sight and one on each side. */
export function useQueueWindow(search: QueueSearch, words: string): QueueWindow {
  const [[first, last], setPages] = useState([0, 0]);
  const top = useQuery(queuePage(search, words, 0));
  const total = top.data?.total;
  const pages: number[] = [];
  const end = Math.min(last + 1, Math.ceil((total ?? 0) / PAGE) - 1);
  for (let page = Math.max(first - 1, 1); page <= end; page++) pages.push(page);
  const further = useQueries({ queries: pages.map((page) => queuePage(search, words, page)) });

  const onLook = useCallback((from: number, to: number) => {
    const [start, stop] = [Math.floor(from / PAGE), Math.floor(Math.max(from, to - 1) / PAGE)];
    setPages((before) => (before[0] === start && before[1] === stop ? before : [start, stop]));
  }, []);
  const itemsOf = (page: number): readonly QueuedTicket[] | undefined =>
    page === 0 ? top.data?.items : further[pages.indexOf(page)]?.data?.items;

  return {
    total,
    isOld: top.isPlaceholderData,
    error: top.error,
    rowAt: (index) => itemsOf(Math.floor(index / PAGE))?.[index % PAGE],
    onLook,
  };
}
