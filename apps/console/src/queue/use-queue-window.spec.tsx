import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { QueueSearch } from './queue-search.js';
import { useQueueWindow } from './use-queue-window.js';

const TOTAL = 1_000;
let asked: string[] = [];
let hold: Promise<unknown> = Promise.resolve();

/** A platform with a thousand tickets, whose ids are their places in the list. */
async function answer(path: unknown): Promise<unknown> {
  asked.push(String(path));
  await hold;
  const from = Number(new URL(String(path), 'http://here').searchParams.get('at'));
  const items = Array.from({ length: 200 }, (_, index) => ({ id: String(from + index) }));
  const text = JSON.stringify({ items, total: TOTAL, next: null });
  return { status: 200, headers: new Headers({ 'content-type': 'application/json' }), text: async () => text };
}

beforeEach(() => {
  asked = [];
  hold = Promise.resolve();
  globalThis.fetch = answer as typeof fetch;
});
afterEach(cleanup);

function openWindow(search: QueueSearch = {}) {
  const client = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(({ filters }) => useQueueWindow(filters, ''), { wrapper, initialProps: { filters: search } });
}

const placesAsked = (): readonly (string | null)[] =>
  asked.map((path) => new URL(path, 'http://here').searchParams.get('at'));

describe('what is looked at of a long list', () => {
  it('is fetched by its place, with a page on each side, and no more', async () => {
    const { result } = openWindow();
    await waitFor(() => expect(result.current.total).toBe(TOTAL));
    act(() => result.current.onLook(590, 640));
    await waitFor(() => expect(result.current.rowAt(640)?.id).toBe('640'));
    expect(new Set(placesAsked())).toEqual(new Set(['0', '200', '400', '600', '800']));
    expect(asked).toHaveLength(5);
  });

  it('is on its way until it is there', async () => {
    const { result } = openWindow();
    expect([result.current.total, result.current.rowAt(0)]).toEqual([undefined, undefined]);
    await waitFor(() => expect(result.current.rowAt(0)?.id).toBe('0'));
    expect(result.current.rowAt(900)).toBeUndefined();
  });

  it('is told as old while the rows of other filters stand there, so that nothing is done to them', async () => {
    const { result, rerender } = openWindow();
    await waitFor(() => expect(result.current.rowAt(0)).toBeDefined());
    let release: (value?: unknown) => void = () => undefined;
    hold = new Promise((resolve) => (release = resolve));
    rerender({ filters: { kind: 'report' } });
    expect([result.current.isOld, result.current.rowAt(0)?.id]).toEqual([true, '0']);
    release();
    await waitFor(() => expect(result.current.isOld).toBe(false));
  });
});
