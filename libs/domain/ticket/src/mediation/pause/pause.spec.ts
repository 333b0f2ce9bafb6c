import { describe, expect, it } from '@jest/globals';
import { given, on } from '../../../test/scenario.js';
import { decided, mediating } from '../../../test/stories.js';
import type { LimitResumed } from '../resume/resume.js';
import { pauseLimit, type LimitPaused } from './pause.js';

const paused: LimitPaused = {
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-20' },
};
const resumed: LimitResumed = { type: 'LimitResumed', data: { limit: 'mediation', on: '2026-05-29' } };
const pause = { ...on('2026-05-20'), ...paused.data };

describe('an appraisal (Order 121 Art. 22)', () => {
  it('lets mediation stand still, and moves its end by the days that it takes', () => {
    given(...mediating)
      .when(pauseLimit, pause)
      .then(paused);
    expect(given(...mediating).limits()).toEqual(['mediation 2026-07-07']);
    expect(given(...mediating, paused, resumed).limits()).toEqual(['mediation 2026-07-17']);
  });

  it('needs a reason that an article gives; the refusal lists them with their articles', () =>
    given(...mediating)
      .when(pauseLimit, { ...pause, reason: 'inspection' })
      .thenRefused('pause-without-article', {
        valid: ['appraisal', 'testing'],
        options: [
          { code: 'appraisal', zh: '鉴定', en: 'appraisal', article: '总局令第121号第二十二条' },
          { code: 'testing', zh: '检测', en: 'testing', article: '总局令第121号第二十二条' },
        ],
      }));

  it('is not begun twice, and may be begun anew once it has ended', () => {
    given(...mediating, paused)
      .when(pauseLimit, pause)
      .thenRefused('wrong-state-paused');
    given(...mediating, paused, resumed)
      .when(pauseLimit, { ...pause, ...on('2026-06-01'), on: '2026-06-01' })
      .then({ type: 'LimitPaused', data: { ...paused.data, on: '2026-06-01' } });
  });

  it('pauses no limit that does not run, and names those that do', () => {
    given(...mediating)
      .when(pauseLimit, { ...pause, limit: 'initial-check' })
      .thenRefused('wrong-state-limit', { values: { limit: 'initial-check' }, valid: ['mediation'] });
    given(...decided)
      .when(pauseLimit, pause)
      .thenRefused('wrong-state-limit', { valid: [] });
  });

  it('knows no reason for a limit that the rule set lets nothing pause', () =>
    given(...mediating.slice(0, 4))
      .when(pauseLimit, { ...pause, limit: 'answer' })
      .thenRefused('pause-without-article', { valid: [] }));
});
