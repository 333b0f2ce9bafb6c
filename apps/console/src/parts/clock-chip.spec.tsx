import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { language } from '../language/language.js';
import { ClockChip } from './clock-chip.js';

afterEach(() => {
  cleanup();
  language.set('zh-CN');
});

const textOf = (due: string, paused = false): string =>
  render(<ClockChip due={due} today="2026-11-28" paused={paused} />).container.textContent ?? '';

describe('a clock says how near its day is, by a sign and a word', () => {
  it.each([
    ['2026-11-26', '▲11-26 周四超期 2 天'],
    ['2026-11-28', '●11-28 周六今日到期'],
    ['2026-12-01', '◔12-01 周二剩 3 天'],
    ['2026-12-02', '○12-02 周三剩 4 天'],
  ])('due on %s', (due, text) => expect(textOf(due)).toBe(text));

  it('stands still', () => expect(textOf('2026-12-02', true)).toBe('Ⅱ 中止中'));

  it('speaks English', () => {
    language.set('en');
    expect(textOf('2026-11-27')).toBe('▲11-27 Fri1 day late');
  });
});
