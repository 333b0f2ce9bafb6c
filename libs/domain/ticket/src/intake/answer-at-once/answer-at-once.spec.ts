import { describe, expect, it } from '@jest/globals';
import {
  answeredAtOnce,
  arbitrated,
  assigned,
  classified,
  registered,
  returned,
  signedFor,
} from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { answerAtOnce } from './answer-at-once.js';

const question = registered({ kind: 'consultation' });
const command = { ...on('2026-05-06'), text: '周一至周五可以办理' };
const personal = { answer: { subject: 'person-1', text: '周一至周五可以办理' } };

describe('a consultation', () => {
  it.each([
    ['is registered', [question]],
    ['is classified', [question, classified]],
    ['came back as a known answer', [question, classified, assigned('market-east'), returned, arbitrated('upheld')]],
  ] as const)('is answered by the hotline itself while it %s, and closed', (_, events) => {
    given(...events)
      .when(answerAtOnce, command)
      .then({ ...answeredAtOnce, personal } as never);
    const after = given(...events, answeredAtOnce);
    expect(after.ticket).toMatchObject({ custody: { stage: 'closed', department: null, as: 'answered' } });
    expect(after.limits()).toEqual([]);
  });

  it('is answered by the department that was asked to take it', () => {
    const asked = [question, classified, assigned('market-east')];
    given(...asked)
      .when(answerAtOnce, command)
      .thenRefused('wrong-state-custody', { values: { stage: 'assigned' } });
    given(...asked, signedFor('market-east'))
      .when(answerAtOnce, command)
      .thenRefused('wrong-state-custody');
  });
});

it('does not end a complaint or a report, which have procedures of their own', () => {
  for (const kind of ['complaint', 'report'] as const)
    given(registered({ kind })).when(answerAtOnce, command).thenRefused('wrong-kind', { values: { kind } });
});
