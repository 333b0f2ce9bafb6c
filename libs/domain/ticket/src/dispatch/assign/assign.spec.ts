import { expect, it } from '@jest/globals';
import { arbitrated, assigned, classified, reassigned, registered } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { sentBackByDepartment } from '../../../test/stories.js';
import { assignTicket } from './assign.js';

const byRules = { ...on('2026-05-06'), department: 'market-east', by: 'rules', rule: 'food' } as const;
const byDispatcher = { ...on('2026-05-07'), department: 'market-west', by: 'dispatcher', rule: null } as const;

it('sends a classified ticket to a department, and says which rule decided', () => {
  given(registered(), classified).when(assignTicket, byRules).then(assigned('market-east'));
  given(registered(), classified)
    .when(assignTicket, byDispatcher)
    .then({ type: 'TicketAssigned', data: { department: 'market-west', by: 'dispatcher', rule: null } });
  expect(given(registered(), classified, assigned('market-east')).ticket).toMatchObject({
    custody: { stage: 'assigned', department: 'market-east' },
  });
});

it('does not send what is not classified', () =>
  given(registered()).when(assignTicket, byRules).thenRefused('wrong-state-custody'));

it('sends an upheld return to another department, never to the one that returned it', () => {
  const upheld = [...sentBackByDepartment, arbitrated('upheld')];
  given(...upheld)
    .when(assignTicket, byDispatcher)
    .then(reassigned);
  given(...upheld)
    .when(assignTicket, { ...byDispatcher, department: 'market-east' })
    .thenRefused('same-department');
  expect(given(...upheld, reassigned).ticket).toMatchObject({
    custody: { stage: 'assigned', department: 'market-west' },
  });
});

it('sends it to departments of the register that are open on the day, never to a district or a name', () => {
  for (const department of ['nowhere', 'development-zone'])
    for (const events of [
      [registered(), classified],
      [...sentBackByDepartment, arbitrated('upheld')],
    ])
      given(...events)
        .when(assignTicket, { ...byDispatcher, department })
        .thenRefused('unknown-office', { values: { id: department } });
  given(registered(), classified)
    .when(assignTicket, { ...byRules, ...on('2019-12-31') })
    .thenRefused('unknown-office');
});

it('gains no time by bouncing between departments', () => {
  const bounced = given(...sentBackByDepartment, arbitrated('upheld'), reassigned);
  expect(bounced.limits()).toEqual(given(registered()).limits());
});
