import { expect, it } from '@jest/globals';
import { classified, followedUp, registered, withdrawn } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { concluded } from '../../../test/stories.js';
import { archiveTicket, type TicketArchived } from './archive.js';

const archived: TicketArchived = { type: 'TicketArchived', data: {} };

it('ends the way of a ticket that was followed up', () => {
  given(...concluded, followedUp)
    .when(archiveTicket, on('2026-05-23'))
    .then(archived);
  expect(given(...concluded, followedUp, archived).ticket).toMatchObject({
    custody: { stage: 'archived', department: 'market-east' },
  });
});

it('waits for the follow-up', () =>
  given(...concluded)
    .when(archiveTicket, on('2026-05-23'))
    .thenRefused('wrong-state-custody', { values: { stage: 'concluded' }, valid: ['followed-up', 'closed'] }));

it('ends the way of what was closed without a signature, and keeps why', () => {
  const closed = [registered(), classified, withdrawn];
  given(...closed)
    .when(archiveTicket, on('2026-05-14'))
    .then(archived);
  expect(given(...closed, archived).ticket).toMatchObject({
    custody: { stage: 'archived', department: null, closedAs: 'withdrawn' },
  });
});
