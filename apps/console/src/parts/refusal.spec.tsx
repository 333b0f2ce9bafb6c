import { afterEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '@redress/client/browser';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { Refusal } from './refusal.js';

afterEach(cleanup);

const options = { queries: { enabled: false } };
const textOf = (error: Error): string =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: options })}>
      <Refusal error={error} />
    </QueryClientProvider>,
  ).getByRole('alert').textContent ?? '';

describe('a refusal', () => {
  it('is told in the words of the platform, with what would be valid by name', () =>
    expect(textOf(new ProblemError(409, { detail: '工单目前已归档。', valid: ['assigned'] }))).toBe(
      '工单目前已归档。允许的有： 待签收',
    ));

  it('names the articles of what would be valid', () => {
    const choices = [{ code: 'a', text: '不属于市场监管职责', article: '第十六条' }];
    expect(textOf(new ProblemError(422, { detail: '理由无效。', valid: ['a'], options: choices }))).toContain(
      '不属于市场监管职责（第十六条）',
    );
  });

  it('names the fields that are at fault', () =>
    expect(
      textOf(new ProblemError(400, { detail: '有误', errors: [{ field: 'on', code: 'date', message: '须为日期' }] })),
    ).toContain('on 须为日期'));

  it('says that nothing answered, where nothing did', () =>
    expect(textOf(new TypeError('fetch failed'))).toBe('平台没有应答，请稍后重试。'));
});
