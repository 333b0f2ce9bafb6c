import { expect, it } from '@jest/globals';
import { given, on } from '../../../test/scenario.js';
import { mediating } from '../../../test/stories.js';
import type { LimitPaused } from '../pause/pause.js';
import { resumeLimit, type LimitResumed } from './resume.js';

const pausedUntil = (until: string | null): LimitPaused => ({
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-20', until, document: 'JD-2026-17' },
});
const paused = pausedUntil('2026-06-12');
const resumed: LimitResumed = { type: 'LimitResumed', data: { limit: 'mediation', on: '2026-05-29' } };
const resume = { ...on('2026-05-29'), ...resumed.data };

it('lets the limit run on after the last day that is not counted, before the pause would have ended', () => {
  for (const standing of [paused, pausedUntil(null)]) {
    given(...mediating, standing)
      .when(resumeLimit, resume)
      .then(resumed);
    expect(given(...mediating, standing, resumed).ticket).toMatchObject({
      clocks: { mediation: { pauses: [{ from: '2026-05-20', to: '2026-05-29', reason: 'appraisal' }] } },
    });
  }
});

it('ends only what stands still', () => {
  for (const events of [[], [pausedUntil('2026-05-28')]])
    given(...mediating, ...events)
      .when(resumeLimit, resume)
      .thenRefused('wrong-state-running');
  given(...mediating, paused, resumed)
    .when(resumeLimit, { ...resume, ...on('2026-06-01'), on: '2026-06-01' })
    .thenRefused('wrong-state-running');
  given(...mediating)
    .when(resumeLimit, { ...resume, limit: 'odr' })
    .thenRefused('wrong-state-limit', { values: { limit: 'odr' } });
});
