import { describe, expect, it } from '@jest/globals';
import { arbitrated, assigned, classified, reassigned, registered, signedFor } from '../../../test/events.js';
import { handler } from '../../../test/people.js';
import { given, on } from '../../../test/scenario.js';
import { sentBackByDepartment, signed } from '../../../test/stories.js';
import { signForTicket } from './sign-for.js';

describe('a department that signs for a ticket', () => {
  it('accepts custody of what it was sent', () => {
    given(registered(), classified, assigned('market-east'))
      .when(signForTicket, on('2026-05-06', handler('market-east')))
      .then(signedFor('market-east'));
    expect(given(...signed()).ticket).toMatchObject({ custody: { stage: 'handling', department: 'market-east' } });
  });

  it('ends the limit to sign for it, and no other', () => {
    expect(given(registered()).limits()).toEqual([
      'sign-for 2026-05-07',
      'answer 2026-05-12',
      'initial-check 2026-05-14',
    ]);
    expect(given(...signed()).limits()).toEqual(['answer 2026-05-12', 'initial-check 2026-05-14']);
  });

  it.each([
    ['complaint', 'awaiting-initial-check'],
    ['report', 'awaiting-verification'],
    ['consultation', 'awaiting-answer'],
  ] as const)('opens the procedure of a %s', (kind, stage) => {
    expect(given(...signed({ kind })).ticket).toMatchObject({ round: { number: 1, handling: { stage } } });
  });

  it('is its first handler, and stays so when another signs later', () => {
    const moved = [...sentBackByDepartment, arbitrated('upheld'), reassigned, signedFor('market-west')];
    expect(given(...moved).ticket).toMatchObject({ firstHandler: 'market-west' });
    const again = [...signed(), assigned('market-west'), signedFor('market-west')];
    expect(given(...again).ticket).toMatchObject({
      firstHandler: 'market-east',
      custody: { department: 'market-west' },
    });
  });
});
