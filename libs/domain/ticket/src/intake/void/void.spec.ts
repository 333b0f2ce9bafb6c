import { describe, expect, it } from '@jest/globals';
import { isOpen } from '../../dispatch/recalculate/recalculate.js';
import type { RegisteredTicket } from '../../ticket.js';
import { filed, leadFound, registered } from '../../../test/events.js';
import { given, on, onDay } from '../../../test/scenario.js';
import { concluded, mediating, report } from '../../../test/stories.js';
import { voidTicket, type RegistrationVoided } from './void.js';

const voided: RegistrationVoided = { type: 'RegistrationVoided', data: { reason: 'registered-twice' } };
const command = { ...on('2026-05-25'), reason: 'registered-twice' } as const;

describe('a registration that was a mistake 作废', () => {
  it.each([
    ['registered', [registered()], null],
    ['in mediation beside a lead', [...mediating, leadFound], 'market-east'],
    ['filed, its case undecided', [...report, filed], 'market-east'],
    ['concluded', concluded, 'market-east'],
  ] as const)('is voided wherever its ticket is: %s', (_, events, department) => {
    given(...events)
      .when(voidTicket, command)
      .then(voided);
    const { ticket, limits } = given(...events, onDay('2026-05-25', voided));
    expect(ticket).toMatchObject({ custody: { stage: 'closed', department, as: 'voided', on: '2026-05-25' } });
    expect(limits()).toEqual([]);
    expect(isOpen(ticket as RegisteredTicket)).toBe(false);
  });

  it('is voided once', () =>
    given(registered(), voided)
      .when(voidTicket, command)
      .thenRefused('wrong-state-custody', { values: { stage: 'closed' } }));
});
