import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '@redress/client/browser';
import { afterOwnActs, read } from '../api/platform.js';
import { queueRequest, type QueueSearch } from './queue-search.js';

export const PAGE = 200;

/** A row of the list. */
export type QueuedTicket = AnswerOf<'read-queue'>['items'][number];

/** A page of the list by its place in it, from 0. The first one stays until that of new filters is there. */
export function queuePage(search: QueueSearch, words: string, page: number) {
  return queryOptions({
    queryKey: ['queue', search, words, page],
    queryFn: () =>
      read('read-queue', { ...queueRequest(search, words), ...afterOwnActs(), at: page * PAGE, limit: PAGE }),
    ...(page === 0 && { placeholderData: keepPreviousData }),
  });
}

/** How many tickets fit. */
export function queueTotal(search: QueueSearch) {
  return queryOptions({
    queryKey: ['queue', 'total', search],
    queryFn: async () => (await read('read-queue', { ...queueRequest(search, ''), ...afterOwnActs(), limit: 1 })).total,
  });
}
