import { describe, expect, it } from '@jest/globals';
import { tickets } from '../../aggregate.js';
import { signedOff, signOffRequested, transferred } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { complaint, mediating, waitingForSignature, waitingForSignOff } from '../../../test/stories.js';
import { transferTicket } from './transfer.js';

const transfer = { ...on('2026-05-12'), to: 'market-west', ground: 'other-area' as const };

describe('the transfer of a signed ticket', () => {
  it('gives another department custody at once', () => {
    given(...complaint)
      .when(transferTicket, transfer)
      .then(transferred);
    expect(given(...complaint, transferred).ticket).toMatchObject({
      custody: { stage: 'handling', department: 'market-west' },
    });
  });

  it('leaves the first handler accountable, and its eyes on the ticket', () => {
    const { ticket } = given(...complaint, transferred);
    expect(tickets.holding(ticket)).toMatchObject({ holder: 'market-west', first: 'market-east' });
  });

  it('goes on where the procedure stood, on the same clocks', () => {
    const after = given(...mediating, transferred);
    expect(after.ticket).toMatchObject({ round: { handling: { stage: 'mediating' } } });
    expect(after.limits()).toEqual(given(...mediating).limits());
  });

  it('goes to another department of the register', () => {
    given(...complaint)
      .when(transferTicket, { ...transfer, to: 'market-east' })
      .thenRefused('same-department');
    given(...complaint)
      .when(transferTicket, { ...transfer, to: 'nowhere' })
      .thenRefused('unknown-office');
  });

  it('is for what a department handles: before signing it is returned, waiting for the leader it is sent back first', () => {
    for (const events of [waitingForSignature, waitingForSignOff])
      given(...events)
        .when(transferTicket, transfer)
        .thenRefused('wrong-state-custody', { valid: ['handling'] });
  });

  it('ends in the signature of the leader who has it', () => {
    const { ticket } = given(...waitingForSignOff.slice(0, -1), transferred, signOffRequested, {
      ...signedOff,
      type: 'TicketSignedOff',
      data: { department: 'market-west' },
    });
    expect(ticket).toMatchObject({ custody: { stage: 'concluded', department: 'market-west' } });
  });
});
