import { describe, expect, it } from '@jest/globals';
import { given, GRANTED, MADE, person, REFUSED, WITHDRAWN } from '../../../test/given.js';
import { refuseRequestAct } from './refuse-request.js';

const refusal = { ground: 'not-needed' } as const;

describe('refusing a request', () => {
  it('names a ground', () => {
    given([MADE])
      .when(refuseRequestAct, refusal)
      .then({ type: 'RequestRefused', data: { ground: 'not-needed' } });
    expect(given([MADE, REFUSED]).request.status).toBe('refused');
  });

  it('needs another person than who asked', () => {
    given([MADE]).when(refuseRequestAct, refusal, person('li')).thenRefused('same-person');
  });

  it.each([[GRANTED], [REFUSED], [WITHDRAWN]])('happens while it waits, not after %j', (ended) => {
    given([MADE, ended]).when(refuseRequestAct, refusal).thenRefused('wrong-state-request');
    given([]).when(refuseRequestAct, refusal).thenRefused('not-found');
  });
});
