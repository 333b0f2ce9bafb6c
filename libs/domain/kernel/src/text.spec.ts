import { expect, it } from '@jest/globals';
import { fillIn } from './text.js';

const texts = { 'stage.handling': '办理中', 'field.toldOn': '告知日', 'field.decidedOn': '决定日' };

it('stands as it is without places', () => expect(fillIn('没有这张工单。', { day: 1 }, texts)).toBe('没有这张工单。'));

it('has the values in their places, each as often as it is named', () =>
  expect(fillIn('{from} 与 {to}，{from}', { from: '2026-05-06', to: 3 }, texts)).toBe('2026-05-06 与 3，2026-05-06'));

it('names a code by the group that the place says', () =>
  expect(
    fillIn(
      '{field:field}不得早于{earliest:field}：{stage:stage}',
      { field: 'toldOn', earliest: 'decidedOn', stage: 'handling' },
      texts,
    ),
  ).toBe('告知日不得早于决定日：办理中'));

it('shows the code where the group has no name for it', () =>
  expect(fillIn('{limit:limit}', { limit: 'odr' }, texts)).toBe('odr'));

it('leaves a place empty whose value is missing, and keeps a nought', () => {
  expect(fillIn('“{limit:limit}”', {}, texts)).toBe('“”');
  expect(fillIn('{count}', { count: 0 }, texts)).toBe('0');
});

it('takes a value for what it is, also when it looks like a place or a pattern', () =>
  expect(fillIn('{a}{b}', { a: '{b}', b: '$&' }, texts)).toBe('{b}$&'));
