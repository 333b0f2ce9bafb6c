import { describe, expect, it } from '@jest/globals';
import { accepted, reopened, settled, signOffRequested, signedOff, told } from '../../../test/events.js';
import { deputyOf, handler, leader } from '../../../test/people.js';
import { by, given, on, onDay, type Past } from '../../../test/scenario.js';
import { acceptedComplaint, complaint, concluded, mediating, waitingForSignOff } from '../../../test/stories.js';
import { signOffTicket } from './sign-off.js';

describe('the signature of the leader', () => {
  it('concludes the ticket on the day on which it is given', () => {
    given(...waitingForSignOff)
      .when(signOffTicket, on('2026-05-20', leader('market-east')))
      .then({ type: 'TicketSignedOff', data: { department: 'market-east' } });
    expect(given(...waitingForSignOff, onDay('2026-05-20', signedOff)).ticket).toMatchObject({
      custody: { stage: 'concluded', department: 'market-east', on: '2026-05-20' },
    });
  });

  it('is dated by the day in Shanghai, not by that of UTC', () => {
    const lateInTheDay = { ...signedOff, occurredAt: '2026-05-20T16:30:00.000Z' };
    expect(given(...waitingForSignOff, lateInTheDay).ticket).toMatchObject({ custody: { on: '2026-05-21' } });
  });
});

describe('who handled a ticket', () => {
  const alone = leader('market-east', '5');
  const refusedTo = (actor: typeof alone, ...events: readonly Past[]) =>
    given(...events)
      .when(signOffTicket, on('2026-05-20', actor))
      .thenRefused('same-person');

  it('does not sign it off, by whatever act they handled it', () => {
    refusedTo(handler('market-east'), ...waitingForSignOff);
    refusedTo(
      alone,
      ...complaint,
      by(alone, accepted),
      ...mediating.slice(complaint.length + 1),
      settled,
      told,
      signOffRequested,
    );
    refusedTo(alone, ...mediating, settled, told, by(alone, signOffRequested));
  });

  it('does not sign it off under another account or post', () =>
    refusedTo({ ...alone, person: handler('market-east').person }, ...waitingForSignOff));

  it('does not sign it off in a later round, which they had no part in', () => {
    const other = (event: Past) => by(handler('market-east', '2'), event);
    const again = [reopened, settled, told, signOffRequested].map(other);
    const secondRound = given(...concluded, ...again);
    secondRound.when(signOffTicket, on('2026-05-20', handler('market-east'))).thenRefused('same-person');
    secondRound.when(signOffTicket, on('2026-05-20', handler('market-east', '2'))).thenRefused('same-person');
    secondRound
      .when(signOffTicket, on('2026-05-20', leader('market-east')))
      .then({ type: 'TicketSignedOff', data: { department: 'market-east' } });
  });

  it('does not sign it off through a deputy, nor does the one for whom a deputy handled it', () => {
    refusedTo(deputyOf(handler('market-east'), alone), ...waitingForSignOff);
    const handledForAlone = by(deputyOf(alone, handler('market-east', '2')), accepted);
    const story = [...complaint, handledForAlone, ...waitingForSignOff.slice(acceptedComplaint.length)];
    refusedTo(alone, ...story);
    refusedTo(handler('market-east', '2'), ...story);
  });
});
