import { describe, expect, it } from '@jest/globals';
import { answersOf } from '../../follow-ups.js';
import type { RegisteredTicket } from '../../ticket.js';
import { reopened } from '../../../test/events.js';
import { handler, operator } from '../../../test/people.js';
import { given, on, onDay } from '../../../test/scenario.js';
import { concluded, followedUpTicket } from '../../../test/stories.js';
import { followUpTicket } from '../follow-up/follow-up.js';
import { reopenTicket } from '../../dispatch/reopen/reopen.js';
import { correctFollowUp, type FollowUpCorrected } from './correct-follow-up.js';

/** Revision of the follow-up of the story. */
const NAMED = concluded.length;
const said = { reached: true, resolved: false, satisfaction: 'dissatisfied' } as const;
const correct = { ...on('2026-05-25', operator()), followUp: NAMED, reason: 'misheard', ...said } as const;
const corrected: FollowUpCorrected = {
  type: 'FollowUpCorrected',
  data: { followUp: NAMED, reason: 'misheard', ...said },
};

describe('a follow-up that was recorded wrong', () => {
  it('is corrected with a reason; both stay, and the correction counts', () => {
    given(...followedUpTicket)
      .when(correctFollowUp, correct)
      .then(corrected);
    const { round } = given(...followedUpTicket, corrected).ticket as RegisteredTicket;
    const [followUp] = round.followUps;
    expect(followUp).toMatchObject({ revision: NAMED, resolved: true, satisfaction: 'satisfied' });
    expect(followUp!.corrections).toEqual([{ revision: NAMED + 1, reason: 'misheard', ...said }]);
    expect(answersOf(followUp!)).toMatchObject(said);
  });

  it('is one of this round; the refusal names those that there are', () => {
    given(...followedUpTicket)
      .when(correctFollowUp, { ...correct, followUp: 0 })
      .thenRefused('follow-up-unknown', { valid: [String(NAMED)] });
    given(...followedUpTicket, onDay('2026-06-01', reopened))
      .when(correctFollowUp, correct)
      .thenRefused('wrong-state-custody');
  });

  it('says nothing of a citizen who was not reached', () =>
    given(...followedUpTicket)
      .when(correctFollowUp, { ...correct, reached: false })
      .thenRefused('answer-without-contact'));

  it('is not answered over by another follow-up', () => {
    const again = { ...on('2026-05-25', operator()), on: '2026-05-25', ...said };
    given(...followedUpTicket)
      .when(followUpTicket, again)
      .thenRefused('follow-up-answered');
    const unreached: FollowUpCorrected = {
      ...corrected,
      data: { ...corrected.data, reached: false, resolved: null, satisfaction: null },
    };
    given(...followedUpTicket, unreached)
      .when(followUpTicket, again)
      .then({ type: 'TicketFollowedUp', data: { on: '2026-05-25', ...said } });
  });
});

describe('follow-up, its correction and reopening', () => {
  it.each([
    ['by a post of it', handler('market-east', '7')],
    ['by a person who handled, whatever their post', { ...operator(), person: handler('market-east').person }],
  ])('are never done by the department that handled: %s', (_, actor) => {
    const of = on('2026-05-25', actor);
    given(...concluded)
      .when(followUpTicket, { ...of, on: '2026-05-25', ...said })
      .thenRefused('of-the-department');
    given(...followedUpTicket)
      .when(correctFollowUp, { ...correct, ...of })
      .thenRefused('of-the-department');
    given(...concluded)
      .when(reopenTicket, { ...of, reason: 'unresolved' })
      .thenRefused('of-the-department');
  });

  it('are done by the hotline', () =>
    expect(reopenTicket(given(...concluded).ticket, { ...on('2026-05-25', operator()), reason: 'unresolved' })).toEqual(
      expect.objectContaining({ refused: false }),
    ));
});
