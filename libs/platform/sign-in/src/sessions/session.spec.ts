import { describe, expect, it } from '@jest/globals';
import { endBy, isProvedLately, SESSION_TIMES } from './session.js';

const MINUTE = 60_000;
const begun = Date.parse('2026-11-28T08:00:00+08:00');
const session = (seenAfter: number) => ({ begunAt: new Date(begun), seenAt: new Date(begun + seenAfter) });

describe('a session', () => {
  it('lasts while somebody works in it', () => {
    expect(endBy(session(5 * MINUTE), begun + 34 * MINUTE, SESSION_TIMES.idle)).toBeUndefined();
  });

  it('is over after half an hour without anybody, and of an administrator after a quarter', () => {
    expect(endBy(session(0), begun + 30 * MINUTE, SESSION_TIMES.idle)).toBe('idle');
    expect(endBy(session(0), begun + 15 * MINUTE, SESSION_TIMES.idleOfAdministrators)).toBe('idle');
    expect(endBy(session(0), begun + 15 * MINUTE - 1, SESSION_TIMES.idleOfAdministrators)).toBeUndefined();
  });

  it('is over after twelve hours, however busy', () => {
    const busy = session(12 * 60 * MINUTE - 1);
    expect(endBy(busy, begun + 12 * 60 * MINUTE - 1, SESSION_TIMES.idle)).toBeUndefined();
    expect(endBy(busy, begun + 12 * 60 * MINUTE, SESSION_TIMES.idle)).toBe('too-long');
  });

  it('allows grave acts for a quarter of an hour after the person proved who they are', () => {
    expect(isProvedLately({ provedAt: new Date(begun) }, begun + 15 * MINUTE - 1)).toBe(true);
    expect(isProvedLately({ provedAt: new Date(begun) }, begun + 15 * MINUTE)).toBe(false);
  });
});
