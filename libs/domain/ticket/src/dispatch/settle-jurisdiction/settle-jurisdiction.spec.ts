import { describe, expect, it } from '@jest/globals';
import { NOTICE_CHANNELS } from '../../vocabulary.js';
import { tickets } from '../../aggregate.js';
import { disputed, filed, registered, transferredOut } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { mediating, report, withOdrUnit } from '../../../test/stories.js';
import { settleJurisdiction, type JurisdictionSettled } from './settle-jurisdiction.js';

const settled: JurisdictionSettled = {
  type: 'JurisdictionSettled',
  data: { settledOn: '2026-05-12', outcome: 'ours', toldBy: null },
};
const settle = { ...on('2026-05-12'), settledOn: '2026-05-12', authority: null };
const name = '邻市市场监督管理局';
const another = { ...settle, authority: { name, toldBy: 'letter' as const } };

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

describe('a ticket whose jurisdiction is that of another authority', () => {
  it('is transferred out, the citizen told where to turn; the name is sealed', () => {
    const personal = { authority: { subject: 'person-1', text: name } };
    given(...mediating, disputed)
      .when(settleJurisdiction, another)
      .then({ ...transferredOut, personal } as never);
  });

  it('is closed at whatever stage, and none of its clocks runs on, those that outlive rounds included', () => {
    for (const events of [[registered()], mediating, [...report, filed]]) {
      const after = given(...events, disputed, transferredOut);
      expect(after.ticket).toMatchObject({ custody: { stage: 'closed', as: 'transferred-out', on: '2026-05-12' } });
      expect(after.limits()).toEqual([]);
    }
  });

  it('keeps the department that had it, and no ODR unit', () =>
    expect(tickets.holding(given(...withOdrUnit, disputed, transferredOut).ticket)).toMatchObject({
      holder: 'market-east',
      named: [],
    }));

  it('is told to whoever is known, and to nobody else', () => {
    const untold = { ...another, authority: { name, toldBy: null } };
    const anonymous = [registered({ kind: 'report', anonymous: true }), disputed];
    given(...mediating, disputed)
      .when(settleJurisdiction, untold)
      .thenRefused('citizen-not-told', { valid: NOTICE_CHANNELS });
    given(...anonymous)
      .when(settleJurisdiction, untold)
      .then({
        ...transferredOut,
        data: { settledOn: '2026-05-12', outcome: 'another-authority', toldBy: null },
      } as JurisdictionSettled);
    given(...anonymous)
      .when(settleJurisdiction, another)
      .thenRefused('citizen-anonymous');
  });
});
