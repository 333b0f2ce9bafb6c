import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createLogger } from './logger.js';

/** What a name could hold that reached a line of the log. */
const HOSTILE = [
  '王某\r\n{"level":"error","message":"forged"}',
  '\n    at forged (file.ts:1)',
  '\u001b[2J\u001b[31mred',
  'a\u2028b\u2029c\u0085d',
  '\u202egnp.exe',
  'a\0b\u0007c\u009b31md',
  '\u200fright to left\u2066',
];
const UNSAFE = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What a logger writes to standard error. */
function written(log: (logger: ReturnType<typeof createLogger>) => void): string {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  log(createLogger('spec', 'verbose'));
  return write.mock.calls.map(([text]) => String(text)).join('');
}
afterEach(() => void jest.restoreAllMocks());

describe('abuse case 48: what reaches the log', () => {
  it.each(HOSTILE)('stands escaped on one line of it, wherever it came from: %j', (text) => {
    const ways: readonly ((logger: ReturnType<typeof createLogger>) => void)[] = [
      (logger) => logger.log(text),
      (logger) => logger.error(text),
      (logger) => logger.error('failed', `Error: ${text}\n    at ours (file.ts:1)`),
      (logger) => logger.warn(text, text),
      (logger) => logger.error(new Error(text)),
      (logger) => logger.warn({ name: text }),
    ];
    for (const way of ways) {
      const lines = written(way).trimEnd().split('\n');
      for (const line of lines) {
        expect(() => JSON.parse(line)).not.toThrow();
        expect(line).not.toMatch(UNSAFE);
        expect(JSON.parse(line)).not.toHaveProperty('forged');
      }
      jest.restoreAllMocks();
    }
  });
});
