import { describe, expect, it } from '@jest/globals';
import { given, on } from '../../../test/scenario.js';
import { decided, mediating } from '../../../test/stories.js';
import type { LimitResumed } from '../resume/resume.js';
import { pauseLimit, type LimitPaused } from './pause.js';

const paused: LimitPaused = {
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-20', until: '2026-05-29', document: 'JD-2026-17' },
};
const resumed: LimitResumed = { type: 'LimitResumed', data: { limit: 'mediation', on: '2026-05-25' } };
const pause = { ...on('2026-05-20'), ...(paused.data as LimitPaused['data'] & { until: string; document: string }) };

describe('an appraisal (Order 121 Art. 22)', () => {
  it('lets mediation stand still from day to day, and moves its end by these days', () => {
    given(...mediating)
      .when(pauseLimit, pause)
      .then(paused);
    expect(given(...mediating).limits()).toEqual(['mediation 2026-07-07']);
    expect(given(...mediating, paused).limits()).toEqual(['mediation 2026-07-17']);
  });

  it('took an overdue item off both sides for as long as nobody resumed it: it ends by itself, or earlier', () => {
    expect(given(...mediating, paused).ticket).toMatchObject({
      clocks: { mediation: { pauses: [{ from: '2026-05-20', to: '2026-05-29', reason: 'appraisal' }] } },
    });
    expect(given(...mediating, paused, resumed).limits()).toEqual(['mediation 2026-07-13']);
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

  it('moves nothing when it is entered after the due day', () => {
    const entered = (day: string) => given(...mediating).when(pauseLimit, { ...pause, ...on(day) });
    entered('2026-07-07').then(paused);
    entered('2026-07-08').thenRefused('limit-over', { values: { limit: 'mediation', due: '2026-07-07' } });
  });

  it('lies behind the start of the limit, has begun, and does not end before it begins', () => {
    const from = (day: string, until = '2026-05-29') =>
      given(...mediating).when(pauseLimit, { ...pause, on: day, until });
    from('2026-05-07').thenRefused('day-too-early', {
      values: { field: 'on', earliestField: 'start', earliest: '2026-05-08' },
    });
    from('2026-05-21').thenRefused('day-ahead', { values: { field: 'on', today: '2026-05-20' } });
    from('2026-05-20', '2026-05-19').thenRefused('day-too-early', {
      values: { field: 'until', earliestField: 'on', earliest: '2026-05-20' },
    });
  });

  it('is not counted twice, and goes on by another one behind the day of review', () => {
    const next = { ...pause, ...on('2026-06-01'), until: '2026-06-12' };
    for (const day of ['2026-05-28', '2026-05-29'])
      given(...mediating, paused)
        .when(pauseLimit, { ...next, on: day })
        .thenRefused('wrong-state-paused');
    given(...mediating, paused)
      .when(pauseLimit, { ...next, on: '2026-05-30' })
      .then({ type: 'LimitPaused', data: { ...paused.data, on: '2026-05-30', until: '2026-06-12' } });
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
