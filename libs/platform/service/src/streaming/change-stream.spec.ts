import { describe, expect, it, jest } from '@jest/globals';
import type { Change } from '@redress/event-bus';
import { PositionTokens } from '../positions/position-tokens.js';
import type { ReadingScope } from '../reading/reading-scope.js';
import { ChangeStream } from './change-stream.js';
import { NewsWindow } from './news-window.js';
import { placedChanges } from './placed-changes.js';
import { StreamConnection, type Listener } from './stream-connection.js';

const tokens = new PositionTokens(new Uint8Array(32));
const scope: ReadingScope = { all: true, holders: [], firsts: [], names: [] };
const listener: Listener = { account: 'dispatcher:1', topics: new Set(['queue']), scopeFor: async () => scope };
const newsAt = (position: number, text = '') => ({
  ...{ position, right: 'follow-changes', topics: ['queue', 'ticket:1'] },
  dataFor: () => ({ text }),
});
const textOf = ({ body }: StreamConnection) => String(body.read());

async function* nothing(_: number, signal: AbortSignal): AsyncGenerator<readonly Change[]> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

describe('a reader of the change stream', () => {
  it('is told by which of its topics, and where to resume', async () => {
    const connection = new StreamConnection(listener, 3, tokens);
    await connection.tell([newsAt(5, 'hello')], 6);
    const [, id, data] = /id: (.*)\nevent: changed\ndata: (.*)\n\n/.exec(textOf(connection))!;
    expect(JSON.parse(data!)).toEqual({ topics: ['queue'], text: 'hello' });
    expect(tokens.open(id!, 'id')).toBe(5);
    expect(connection.position).toBe(6);
  });

  it('hears a heartbeat that is no event, and that names the place to resume all the same', () => {
    const connection = new StreamConnection(listener, 7, tokens);
    connection.body.read();
    connection.beat();
    const [, id] = /^: still here\nid: (.*)\n\n$/.exec(textOf(connection))!;
    expect(tokens.open(id!, 'id')).toBe(7);
  });

  it('is sent away when it takes nothing', async () => {
    const connection = new StreamConnection(listener, 0, tokens);
    const news = Array.from({ length: 300 }, (_, n) => newsAt(n + 1, 'x'.repeat(2_000)));
    await connection.tell(news, 300);
    await new Promise((resolve) => setImmediate(resolve));
    expect(connection.isOpen).toBe(false);
  });

  it('is told to read anew when it was away for too long, or has seen more than the log holds', async () => {
    const stream = new ChangeStream({ changes: nothing }, { size: async () => 200_000 }, tokens);
    await stream.onApplicationBootstrap();
    for (const from of [5, 200_001]) {
      const connection = await stream.open(listener, from);
      expect(textOf(connection)).toMatch(/event: reset\ndata: {}/);
      expect(connection.position).toBe(200_000);
    }
    await stream.beforeApplicationShutdown();
  });

  it('leaves no timer behind when the platform is stopped before the stream has begun', async () => {
    jest.useFakeTimers();
    try {
      const stream = new ChangeStream({ changes: nothing }, { size: async () => 0 }, tokens);
      const begun = stream.onApplicationBootstrap();
      await stream.beforeApplicationShutdown();
      await begun;
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('hears its heart beat every 15 seconds', async () => {
    jest.useFakeTimers();
    try {
      const stream = new ChangeStream({ changes: nothing }, { size: async () => 3 }, tokens);
      await stream.onApplicationBootstrap();
      const connection = await stream.open(listener, undefined);
      connection.body.read();
      jest.advanceTimersByTime(15_000);
      expect(textOf(connection)).toContain('still here');
      await stream.beforeApplicationShutdown();
      expect(connection.isOpen).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('the window of the latest news', () => {
  it('gives what is behind a position, and says when it no longer knows', () => {
    const window = new NewsWindow(10);
    window.add([newsAt(11), newsAt(13)], 14);
    expect(window.from(11)!.map(({ position }) => position)).toEqual([13]);
    expect(window.from(10)).toHaveLength(2);
    expect(window.from(9)).toBeUndefined();
    window.add(
      Array.from({ length: 5_000 }, (_, n) => newsAt(15 + n)),
      5_015,
    );
    expect(window.from(12)).toBeUndefined();
    expect(window.from(window.start)).toHaveLength(5_000);
  });
});

describe('the changes of a batch', () => {
  it('are one per stream, at its last event, from where the batch begins', () => {
    const change = (stream: string, position: number): Change => ({ stream, position, types: [] });
    expect(placedChanges([change('a', 4), change('b', 5), change('a', 6)], 3)).toEqual([
      { stream: 'b', from: 3, position: 5 },
      { stream: 'a', from: 3, position: 6 },
    ]);
  });
});
