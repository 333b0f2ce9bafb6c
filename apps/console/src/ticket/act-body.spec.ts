import { describe, expect, it } from '@jest/globals';
import dayjs from 'dayjs';
import { bodyOf } from './act-body.js';
import type { ActField } from './ticket-act.js';

const label = { 'zh-CN': '', en: '' };
const head = { label, required: false };
const fields: readonly ActField[] = [
  { ...head, name: 'on', kind: 'date' },
  { ...head, name: 'why', kind: 'choice', of: ['a'] },
  { ...head, name: 'told', kind: 'yes-no' },
  { ...head, name: 'inside', kind: 'group', fields: [{ ...head, name: 'days', kind: 'number', least: 1 }] },
];

describe('the body of an act', () => {
  it('has days as calendar days, and a no as a no', () =>
    expect(bodyOf(fields, { on: dayjs('2026-11-28T23:30'), told: false, inside: { days: 3 } })).toEqual({
      on: '2026-11-28',
      told: false,
      inside: { days: 3 },
    }));

  it('lacks what was left empty, and a group of nothing', () =>
    expect(bodyOf(fields, { on: null, why: '', told: undefined, inside: { days: undefined } })).toEqual({}));
});
