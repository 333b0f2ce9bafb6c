import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../request.js';
import { EXTENSION, given, GRANTED, MADE, REFUSED, WITHDRAWN } from '../../../test/given.js';
import { lapseRequestAct } from './lapse-request.js';

const lapsed = { type: 'RequestLapsed', data: { holder: 'market-west' } } as const;

describe('a request of a department that has the ticket no longer', () => {
  it.each(['market-west', null])('waited for its former leader; it ends when the ticket is with %s', (holder) => {
    given([MADE]).when(lapseRequestAct, { holder }).then({ type: 'RequestLapsed', data: { holder } });
    expect(given([MADE, lapsed]).request.status).toBe('lapsed');
  });

  it('stands as long as the department has it, and once it was decided', () => {
    given([MADE]).when(lapseRequestAct, { holder: 'market-east' }).then();
    for (const decided of [GRANTED, REFUSED, WITHDRAWN, lapsed])
      given([MADE, decided]).when(lapseRequestAct, { holder: 'market-west' }).then();
    given([]).when(lapseRequestAct, { holder: null }).then();
  });

  it('is none of the hotline, for which it makes no difference who has the ticket', () => {
    for (const kind of ['voiding', 'receipt'] as const)
      given([{ type: 'RequestMade', data: { ...EXTENSION, kind } }])
        .when(lapseRequestAct, { holder: null })
        .then();
  });
});

it('names its content by the digest alone, which lapsing does not change', () =>
  expect(given([MADE, lapsed]).request).toMatchObject({ digest: digestOf(EXTENSION) }));
