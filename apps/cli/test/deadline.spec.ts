import { describe, expect, it } from '@jest/globals';
import { lastJson, runCli } from './run-cli.js';

const ask = (text: string) => runCli('deadline', ...text.split(' '), '--json');
const answer = async (text: string) => lastJson((await ask(text)).out);

describe('redress deadline', () => {
  it('answers with due day, warning day, unit, rule set, article, calendar and each day', async () => {
    const result = await answer('--kind complaint --limit initial-check --received 2026-09-24');
    expect(result).toMatchObject({
      due: '2026-10-12',
      warn: '2026-10-12',
      unit: 'working-day',
      ruleSet: 'order-121',
      article: '总局令第121号第十五条',
      calendar: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(result['days']).toHaveLength(18);
  });

  it('chooses the rule set by the receipt and counts from the start: mediation over the change of 2026-04-15', async () => {
    const mediation = (received: string) =>
      answer(`--kind complaint --limit mediation --received ${received} --start 2026-04-16`);
    expect(await mediation('2026-04-14')).toMatchObject({ due: '2026-06-23', unit: 'working-day', length: 45 });
    expect(await mediation('2026-04-15')).toMatchObject({ due: '2026-06-15', unit: 'natural-day', length: 60 });
  });

  it('leaves pauses out, and knows by --as-of only what was known then', async () => {
    const base = '--kind report --limit verification --received 2026-05-06';
    const paused = `${base} --pause 2026-05-11..2026-05-13`;
    expect((await answer(base))['due']).toBe('2026-05-26');
    expect((await answer(paused))['due']).toBe('2026-05-29');
    expect((await answer(`${paused} --as-of 2026-05-08`))['due']).toBe('2026-05-26');
    expect(await answer(`${paused} --as-of 2026-05-12T00:00:00+08:00`)).toMatchObject({ paused: true });
    expect(await answer(`${base} --pause 2026-05-11..`)).toMatchObject({ paused: true });
  });

  it('extends as far as the law allows and no further', async () => {
    const base = '--kind report --limit verification --received 2026-09-18';
    expect((await answer(`${base} --extend 15`))['due']).toBe('2026-11-05');
    const { exitCode, err } = await ask(`${base} --extend 16`);
    expect(exitCode).toBe(2);
    expect(err).toContain('15个工作日');
  });

  it('verifies a complaint only for the lead that was found in it (Art. 27)', async () => {
    const lead = await answer('--kind complaint --limit verification --received 2026-05-06 --start 2026-06-01');
    expect(lead).toMatchObject({ article: '总局令第121号第二十七条第一款', due: '2026-06-23' });
  });

  it('says so when the rule set has no such limit, and lists the limits of the kind when it cannot have it', async () => {
    const none = await answer('--kind report --limit filing-notice --received 2026-09-01');
    expect(none).toMatchObject({ due: null, article: '总局令第121号第三十六条', days: [] });
    const { exitCode, err } = await ask('--kind consultation --limit mediation --received 2026-09-01');
    expect(exitCode).toBe(2);
    expect(err).toContain('sign-for, answer');
  });

  it('warns of a year without a notice, and of a pause that no article gives', async () => {
    const { err, exitCode } = await ask(
      '--kind complaint --limit initial-check --received 2026-12-30 --pause 2026-12-31..2026-12-31',
    );
    expect(exitCode).toBe(0);
    expect(err).toMatch(/Provisional.*\n.*names no article/);
  });

  it('counts by an optional rule set when asked', async () => {
    const bridge = '--kind complaint --limit mediation --received 2024-07-01 --rule-set order-778-bridge';
    expect(await answer(bridge)).toMatchObject({ ruleSet: 'order-778-bridge', due: '2024-08-30' });
  });

  it('tells it in words, Chinese first, day by day', async () => {
    const { out } = await runCli('deadline', '--kind', 'complaint', '--limit', 'answer', '--received', '2026-09-18');
    expect(out.split('\n')[0]).toBe(
      '答复：2026-09-18 起 5 个工作日，截止 2026-09-24。 Answer: 5 working days from 2026-09-18, due 2026-09-24.',
    );
    expect(out).toContain('2026-09-20    1  调休上班 make-up working day（国庆节）');
  });

  it.each(['2026-02-30', 'yesterday'])('refuses %s as a day', async (day) => {
    expect((await ask(`--kind complaint --limit answer --received ${day}`)).exitCode).toBe(2);
  });
});
