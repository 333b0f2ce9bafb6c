import { describe, expect, it } from '@jest/globals';
import { router } from '../app/router.js';
import { queueRequest, queueSearch, type QueueSearch } from './queue-search.js';

const addressOf = (search: QueueSearch): string => router.buildLocation({ to: '/queue', search }).href;
const searchOf = (address: string): QueueSearch =>
  queueSearch(Object.fromEntries(new URL(address, 'http://here').searchParams));

describe('the filters of the list', () => {
  it.each<QueueSearch>([
    {},
    { kind: 'report', stage: 'assigned', urgency: 'safety' },
    { overdue: 'true' },
    { department: 'market-east', dueFrom: '2026-11-28', dueTo: '2026-12-01' },
  ])('stand in the address and come back from it: %j', (search) => expect(searchOf(addressOf(search))).toEqual(search));

  it('stand there as they are, so that other systems can link to a list', () =>
    expect(addressOf({ stage: 'assigned', overdue: 'true' })).toBe('/queue?stage=assigned&overdue=true'));

  it('are dropped where an address names none', () =>
    expect(
      searchOf('/queue?kind=sonnet&stage=&department=../etc&dueFrom=tomorrow&overdue=1&q=13800001111&__proto__=1'),
    ).toEqual({}));
});

it('what is typed is asked for, and no part of the filters that stand in the address', () => {
  expect(queueRequest({ kind: 'report' }, '20261127-172064735')).toEqual({ kind: 'report', q: '20261127-172064735' });
  expect(queueRequest({ kind: 'report', overdue: 'true' }, '')).toEqual({ kind: 'report', overdue: true });
});
