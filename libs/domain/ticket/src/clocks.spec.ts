import { expect, it } from '@jest/globals';
import { pause, start, type TicketClocks } from './clocks.js';

const begun: TicketClocks = pause('mediation', { on: '2026-05-11', until: '2026-05-12', reason: 'appraisal' })(
  start('mediation', '2026-05-08')({}, 1),
  1,
);

it('a limit that starts again in its round begins anew and keeps the days on which it stood still', () =>
  expect(start('mediation', '2026-05-20')(begun, 1).mediation).toMatchObject({
    ...{ start: '2026-05-20', round: 1, pauses: [{ from: '2026-05-11', to: '2026-05-12' }] },
  }));

it('a limit that starts in a later round is a clock of its own', () =>
  expect(start('mediation', '2026-05-20')(begun, 2).mediation).toMatchObject({
    ...{ start: '2026-05-20', round: 2, pauses: [] },
  }));
