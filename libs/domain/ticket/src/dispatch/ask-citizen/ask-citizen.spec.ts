import { expect, it } from '@jest/globals';
import { arbitrated, assigned, citizenAsked, classified, registered } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { sentBackByDepartment } from '../../../test/stories.js';
import { askCitizen } from './ask-citizen.js';

const ask = { ...on('2026-05-07'), until: '2026-05-11', text: '请补充购买凭证' };
const personal = { question: { subject: 'person-1', text: '请补充购买凭证' } };
const upheld = [...sentBackByDepartment, arbitrated('upheld')];

it.each([
  ['is registered', [registered()]],
  ['is classified', [registered(), classified]],
  ['came back because something was missing', upheld],
] as const)('the citizen is asked for what is missing when the ticket %s', (_, events) =>
  given(...events)
    .when(askCitizen, ask)
    .then({ ...citizenAsked, personal } as never),
);

it('stops no limit: no article lets one stand still for it', () => {
  const { ticket, limits } = given(...upheld, citizenAsked);
  expect(limits()).toEqual(given(...upheld).limits());
  expect(ticket).toMatchObject({ custody: { stage: 'awaiting-citizen', until: '2026-05-11' } });
});

it('has an end, which does not lie in the past', () => {
  given(registered())
    .when(askCitizen, { ...ask, until: '2026-05-07' })
    .then({ type: 'CitizenAsked', data: { until: '2026-05-07' } });
  given(registered())
    .when(askCitizen, { ...ask, until: '2026-05-06' })
    .thenRefused('day-past', { values: { field: 'waitUntil', today: '2026-05-07' }, valid: ['2026-05-07'] });
});

it('waited for as long as anybody said; it lasts five working days at the longest, as the rule set says', () => {
  given(registered())
    .when(askCitizen, { ...ask, until: '2026-05-13' })
    .then({ type: 'CitizenAsked', data: { until: '2026-05-13' } });
  given(registered())
    .when(askCitizen, { ...ask, until: '2026-05-14' })
    .thenRefused('wait-too-long', { values: { latest: '2026-05-13' }, valid: ['2026-05-13'] });
});

it('is not asked of somebody who is not known, nor while a department has the ticket', () => {
  given(registered({ kind: 'report', anonymous: true }))
    .when(askCitizen, ask)
    .thenRefused('citizen-anonymous');
  given(registered(), classified, assigned('market-east')).when(askCitizen, ask).thenRefused('wrong-state-custody');
});
