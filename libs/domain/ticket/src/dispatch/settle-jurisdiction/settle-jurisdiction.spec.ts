import { expect, it } from '@jest/globals';
import { registered } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import type { JurisdictionDisputed } from '../dispute-jurisdiction/dispute-jurisdiction.js';
import { settleJurisdiction, type JurisdictionSettled } from './settle-jurisdiction.js';

const disputed: JurisdictionDisputed = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-08' } };
const settled: JurisdictionSettled = {
  type: 'JurisdictionSettled',
  data: { settledOn: '2026-05-12', outcome: 'ours' },
};
const settle = { ...on('2026-05-12'), settledOn: '2026-05-12', outcome: 'ours' } as const;

it('ends the dispute and its clock', () => {
  given(registered(), disputed).when(settleJurisdiction, settle).then(settled);
  expect(given(registered(), disputed, settled).limits()).toEqual(given(registered()).limits());
});

it('needs a dispute that goes on; the refusal names the limits that run', () => {
  const valid = ['sign-for', 'answer', 'initial-check'];
  const refusal = { values: { limit: 'jurisdiction' }, valid };
  given(registered()).when(settleJurisdiction, settle).thenRefused('wrong-state-limit', refusal);
  given(registered(), disputed, settled).when(settleJurisdiction, settle).thenRefused('wrong-state-limit', refusal);
});
