import { expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { deputyOf, handler } from '../../../test/people.js';
import { by, given, on } from '../../../test/scenario.js';
import { returned } from '../../../test/events.js';
import { waitingForSignature } from '../../../test/stories.js';
import { returnTicket } from './return.js';

const give = { ...on('2026-05-06', handler('market-east')), reason: 'not-our-duty' };

it('sends the ticket back with a reason of the list', () =>
  given(...waitingForSignature)
    .when(returnTicket, give)
    .then(returned));

it('lists the reasons when a return names none of them', () => {
  const reasons = SHIPPED_RULEBOOK.ruleSets.at(-1)!.returnReasons.map(({ code }) => code);
  given(...waitingForSignature)
    .when(returnTicket, { ...give, reason: 'too busy' })
    .thenRefused('unknown-ground', { valid: reasons });
});

it('remembers who returned it, for whom, and why: they do not judge it', () => {
  const absent = handler('market-east', '2');
  const { ticket } = given(...waitingForSignature, by(deputyOf(absent, handler('market-east')), returned));
  const persons = [handler('market-east').person, absent.person];
  expect(ticket).toMatchObject({
    custody: { stage: 'returned', department: 'market-east', reason: 'not-our-duty', by: persons },
  });
});
