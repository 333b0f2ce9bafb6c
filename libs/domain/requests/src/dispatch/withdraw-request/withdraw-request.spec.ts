import { describe, expect, it } from '@jest/globals';
import { given, GRANTED, MADE, person, REFUSED, WITHDRAWN } from '../../../test/given.js';
import { withdrawRequestAct } from './withdraw-request.js';

describe('withdrawing a request', () => {
  it('is for who asked, or the person for whom a deputy did', () => {
    given([MADE]).when(withdrawRequestAct, {}, person('li')).then(WITHDRAWN);
    given([MADE], person('wang', { for: 'li' }))
      .when(withdrawRequestAct, {}, person('li'))
      .then(WITHDRAWN);
    given([MADE]).when(withdrawRequestAct, {}, person('wang')).thenRefused('not-the-asker');
    expect(given([MADE, WITHDRAWN]).request.status).toBe('withdrawn');
  });

  it.each([[GRANTED], [REFUSED], [WITHDRAWN]])('happens while it waits, not after %j', (ended) => {
    given([MADE, ended]).when(withdrawRequestAct, {}, person('li')).thenRefused('wrong-state-request');
    given([]).when(withdrawRequestAct, {}, person('li')).thenRefused('not-found');
  });
});
