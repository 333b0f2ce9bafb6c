import { expect, it } from '@jest/globals';
import { arbitrated, assigned, citizenAsked, classified, registered, waitEnded } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { sentBackByDepartment } from '../../../test/stories.js';
import { assignTicket } from '../assign/assign.js';
import { endWaitForCitizen } from './end-wait-for-citizen.js';

const waiting = [...sentBackByDepartment, arbitrated('upheld'), citizenAsked];
const silent = { added: null };

it('ends when the citizen adds what was missing, on any day', () => {
  const personal = { facts: { subject: 'person-1', text: '凭证见附件' } };
  for (const day of ['2026-05-07', '2026-05-20'])
    given(...waiting)
      .when(endWaitForCitizen, { ...on(day), added: '凭证见附件' })
      .then({ ...waitEnded('added'), personal } as never);
});

it('ends in silence once its last day is over, and not before', () => {
  given(...waiting)
    .when(endWaitForCitizen, { ...on('2026-05-11'), ...silent })
    .thenRefused('wait-not-over', { values: { until: '2026-05-11' } });
  given(...waiting)
    .when(endWaitForCitizen, { ...on('2026-05-12'), ...silent })
    .then(waitEnded('silent'));
});

it.each(['added', 'silent'] as const)(
  'sends the ticket on when the citizen %s it, to the same department too',
  (outcome) => {
    const after = given(...waiting, waitEnded(outcome));
    expect(after.ticket).toMatchObject({ custody: { stage: 'classified' } });
    after
      .when(assignTicket, { ...on('2026-05-12'), department: 'market-east', by: 'dispatcher', rule: null })
      .then({ type: 'TicketAssigned', data: { department: 'market-east', by: 'dispatcher', rule: null } });
  },
);

it('leads to the classification where there was none', () =>
  expect(given(registered(), citizenAsked, waitEnded('added')).ticket).toMatchObject({
    custody: { stage: 'registered' },
  }));

it('needs a wait that goes on', () =>
  given(registered(), classified, assigned('market-east'))
    .when(endWaitForCitizen, { ...on('2026-05-12'), ...silent })
    .thenRefused('wrong-state-custody'));
