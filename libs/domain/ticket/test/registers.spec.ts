import { describe, expect, it } from '@jest/globals';
import type { Command, Recorded } from '@redress/kernel';
import { offices, sampleOffices } from '@redress/offices';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  arbitrateReturn,
  assignTicket,
  referToOdr,
  registerTicket,
  tickets,
  type Books,
  type RegisterTicket,
  type Ticket,
} from '../src/index.js';

const at = '2026-05-08T04:00:00.000Z';
const actor = { account: '1', person: '1', role: 'dispatcher', office: null, revision: null, for: null } as const;
const unit = { type: 'OdrUnitRegistered', data: { code: 'ODR-1', name: null, from: '2026-01-01' } };
const ending = { type: 'OfficeClosed', data: { id: 'education', from: '2026-05-08', takenOverBy: null } };
const later = { stream: 'offices', occurredAt: at };
const register = [unit, ending]
  .map((event) => ({ ...event, ...later }) as unknown as Recorded)
  .reduce(offices.fold.evolve, sampleOffices('2026-01-01'));
const books: Books = { rulebook: SHIPPED_RULEBOOK, offices: register };

const submission: RegisterTicket = {
  ...{
    kind: 'complaint',
    channel: 'phone',
    number: '20260506-482159374',
    source: null,
    receivedOn: '2026-05-06',
    area: 'east',
  },
  ...{ person: 'p', anonymous: false, respondent: null, personal: {}, classification: null },
};
const command = <Input extends object>(input: Input) => ({ at, actor, ...input }) as unknown as Command<Input>;

/** A complaint after what happened to it. */
function complaint(...happened: readonly (readonly [type: string, data: object])[]): Ticket {
  const registered = registerTicket(tickets.initial, command(submission), books);
  if (registered.refused) throw new Error(registered.code);
  const others = happened.map(([type, data]) => ({ type, data }));
  const meta = { actor: { ...actor, person: '2' }, occurredAt: at, stream: 'ticket-1' };
  return tickets.read([...registered.events, ...others].map((event) => ({ ...event, ...meta }) as unknown as Recorded));
}

const classified = [
  'TicketClassified',
  { category: 'food', complex: false, by: 'rules', rule: 'word-in-title' },
] as const;
const assigned = ['TicketAssigned', { department: 'health', by: 'dispatcher', rule: null }] as const;
const returned = ['TicketReturned', { department: 'health', reason: 'not-our-duty' }] as const;
const signedFor = ['TicketSignedFor', { department: 'health' }] as const;
const accepted = ['ComplaintAccepted', { decidedOn: '2026-05-08', toldOn: '2026-05-08', toldBy: 'phone' }] as const;

describe('what a ticket names stands in its register', () => {
  it('is assigned to a department that is open on the day', () => {
    const assign = (department: string) =>
      assignTicket(complaint(classified), command({ department, by: 'dispatcher', rule: null } as const), books);
    expect(assign('food-drug')).toMatchObject({ refused: false });
    for (const unknown of ['education', 'development-zone', 'nowhere'])
      expect(assign(unknown)).toMatchObject({ code: 'unknown-office', values: { id: unknown } });
    expect(assign('nowhere')).toMatchObject({ valid: expect.not.arrayContaining(['education', 'development-zone']) });
  });

  it('goes to an open department when a return is upheld', () => {
    const reassign = (reassignTo: string) =>
      arbitrateReturn(
        complaint(classified, assigned, returned),
        command({ outcome: 'upheld', reassignTo } as const),
        books,
      );
    expect(reassign('food-drug')).toMatchObject({ refused: false });
    expect(reassign('education')).toMatchObject({ code: 'unknown-office' });
  });

  it('is referred to an ODR unit of the register', () => {
    const refer = (code: string) => {
      const handled = complaint(classified, assigned, signedFor, accepted);
      return referToOdr(handled, command({ unit: code, referredOn: '2026-05-08' }), books);
    };
    expect(refer('ODR-1')).toMatchObject({ refused: false });
    expect(refer('ODR-2')).toMatchObject({ code: 'unknown-odr-unit', valid: ['ODR-1'] });
  });

  it('is registered in an area of the register, or in none', () => {
    const registerIn = (area: string | null) =>
      registerTicket(tickets.initial, command({ ...submission, area }), books);
    expect([registerIn('east'), registerIn(null)].map(({ refused }) => refused)).toEqual([false, false]);
    expect(registerIn('north')).toMatchObject({ code: 'unknown-area', valid: ['east', 'west'] });
  });
});
