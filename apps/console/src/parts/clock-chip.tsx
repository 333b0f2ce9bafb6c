import type { ReactNode } from 'react';
import { daysBetween, dayText } from '../language/days.js';
import { language, useTexts } from '../language/language.js';
import './clock-chip.css';

/** How near a day is. */
export type Nearness = 'far' | 'soon' | 'today' | 'overdue';

/** Amber from three days before, red on the day, dark red after it. */
export function nearness(days: number): Nearness {
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 3 ? 'soon' : 'far';
}

/** Colour is never alone: each has a sign and a word (SC 1.4.1). */
const SIGNS: Readonly<Record<Nearness, string>> = { far: '○', soon: '◔', today: '●', overdue: '▲' };

const clockTexts = {
  'zh-CN': {
    far: (days: number) => `剩 ${days} 天`,
    soon: (days: number) => `剩 ${days} 天`,
    today: () => '今日到期',
    overdue: (days: number) => `超期 ${-days} 天`,
    paused: '中止中',
  },
  en: {
    far: (days: number) => `${days} days left`,
    soon: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
    today: () => 'due today',
    overdue: (days: number) => (days === -1 ? '1 day late' : `${-days} days late`),
    paused: 'stands still',
  },
};

interface ClockChipProps {
  readonly due: string;
  /** Undefined until the platform has said what day it is. */
  readonly today: string | undefined;
  /** A clock that stands still ends on no day yet. */
  readonly paused?: boolean;
}

/** When a limit ends: the day, how near it is in words, and the year for who points at it. */
export function ClockChip({ due, today, paused = false }: ClockChipProps): ReactNode {
  const texts = useTexts(clockTexts);
  const reader = language.use();
  if (paused) return <span className="clock">Ⅱ {texts.paused}</span>;
  const days = today === undefined ? undefined : daysBetween(today, due);
  const near = days === undefined ? 'far' : nearness(days);
  return (
    <span className={`clock ${near}`} title={due}>
      <span aria-hidden="true">{SIGNS[near]}</span>
      <span>{dayText(due, reader)}</span>
      <span>{days !== undefined && texts[near](days)}</span>
    </span>
  );
}
