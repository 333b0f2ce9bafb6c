import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { commandIdOf, consequentId, deterministicId, isUuid, randomId, timeOrderedId } from './ids.js';

/** The example of RFC 9562, appendix A.6. */
const EXAMPLE = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const EXAMPLE_TIME = Date.UTC(2022, 1, 22, 19, 22, 22);

describe('a time-ordered id', () => {
  it('is the one of RFC 9562 for its time and chance', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(timeOrderedId(EXAMPLE_TIME, random)).toBe(EXAMPLE);
  });
});

it('a deterministic id is one of version 8, of its parts and our namespace alone, for ever', () =>
  expect(deterministicId('source', 'GD-2026-000001')).toBe('3454fade-5ac0-8ca3-a059-7912c76d59b3'));

describe('the id of what follows from a cause', () => {
  it('is the same each time, and another for another thing, cause or number', () => {
    const id = consequentId('ticket', EXAMPLE, '0');
    expect(consequentId('ticket', EXAMPLE, '0')).toBe(id);
    const others = [
      consequentId('ticket', EXAMPLE, '1'),
      consequentId('register', EXAMPLE, '0'),
      consequentId('ticket', EXAMPLE.replace('8f', '90'), '0'),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
    expect(others.every(isUuid)).toBe(true);
  });

  it('begins with the time of its cause, down to what follows from what follows', () => {
    const ticket = consequentId('ticket', EXAMPLE, '0');
    expect(ticket).toMatch(/^017f22e2-79b0-8/);
    expect(consequentId('register', ticket)).toMatch(/^017f22e2-79b0-8/);
    for (let n = 0; n < 200; n++)
      expect(consequentId('register', consequentId('ticket', EXAMPLE, String(n)))).toMatch(/^017f22e2-79b0-8/);
  });

  it('has no time when its cause has none, such as the number of another system', () => {
    const cause = deterministicId('source', 'GD-2026-000001');
    expect(consequentId('ticket', cause, '0')).toBe(deterministicId('ticket', cause, '0'));
  });
});

describe('an id that follows from others', () => {
  it('was SHA-1, which others can make collide; it is SHA-256 of the namespace and the parts, in version 8', () => {
    const hash = createHash('sha256')
      .update(Buffer.from('7c1f0a2e9b54dd38a6e35f0c42b71d96', 'hex'))
      .update('["source","GD-2026-000001"]')
      .digest('hex');
    const id = deterministicId('source', 'GD-2026-000001').replaceAll('-', '');
    expect(id.slice(0, 12)).toBe(hash.slice(0, 12));
    expect(id.slice(17)).toBe(hash.slice(17, 32));
    expect(id[12]).toBe('8');
  });

  it('hands no time on where its first characters are none', () => {
    for (let n = 0; n < 200; n++) {
      const cause = deterministicId('source', String(n));
      expect(consequentId('ticket', cause)).toBe(deterministicId('ticket', cause));
    }
  });
});

describe('the id of a command', () => {
  it('is the same for one account and key, and another for each other account', () => {
    expect(commandIdOf('operator:1', EXAMPLE)).toBe(commandIdOf('operator:1', EXAMPLE));
    expect(commandIdOf('operator:1', EXAMPLE)).not.toBe(commandIdOf('operator:2', EXAMPLE));
  });

  it('is never an id that a rule of the platform derives, whatever key is chosen', () =>
    expect(commandIdOf('operator:1', consequentId('archive-what-satisfied', EXAMPLE))).not.toBe(
      consequentId('archive-what-satisfied', EXAMPLE),
    ));
});

it('a random id is a UUID of version 4, of the bytes given', () =>
  expect(randomId(new Uint8Array(32).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff'));
