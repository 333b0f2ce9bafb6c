import { describe, expect, it } from '@jest/globals';
import { registered } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { concluded, mediating } from '../../../test/stories.js';
import { recordCitizenUrge } from '../record-citizen-urge/record-citizen-urge.js';
import { tellState } from './tell-state.js';

describe('a citizen who calls again', () => {
  it('is told where the ticket is, wherever that is', () => {
    const told = { ...on('2026-05-13'), toldBy: 'phone' } as const;
    given(...mediating)
      .when(tellState, told)
      .then({ type: 'StateTold', data: { toldBy: 'phone', stage: 'handling', handling: 'mediating' } });
    given(...concluded)
      .when(tellState, told)
      .then({ type: 'StateTold', data: { toldBy: 'phone', stage: 'concluded', handling: 'finished' } });
  });

  it('may urge 市民催单 as long as it is not concluded, and each urge counts', () => {
    const urged = { type: 'CitizenUrged', data: {} } as const;
    given(registered()).when(recordCitizenUrge, on('2026-05-13')).then(urged);
    given(...mediating, urged)
      .when(recordCitizenUrge, on('2026-05-13'))
      .then(urged);
    expect(given(...mediating, urged, urged).ticket).toMatchObject({ citizenUrges: 2 });
    given(...concluded)
      .when(recordCitizenUrge, on('2026-05-20'))
      .thenRefused('wrong-state-custody');
  });
});
