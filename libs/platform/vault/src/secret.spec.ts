import { describe, expect, it } from '@jest/globals';
import { isUuid } from '@redress/kernel';
import { VaultSecret } from './secret.js';

const secret = new VaultSecret(Buffer.alloc(32, 1));
const another = new VaultSecret(Buffer.alloc(32, 2));

describe('the secret of a vault', () => {
  it('finds a person again, but not the complainant behind a reporter', () => {
    expect(secret.lookup('reporter', 'phone:1')).toEqual(secret.lookup('reporter', 'phone:1'));
    expect(secret.lookup('reporter', 'phone:1')).not.toEqual(secret.lookup('complainant', 'phone:1'));
    expect(secret.lookup('reported', 'merchant:1')).not.toEqual(secret.lookup('respondent', 'merchant:1'));
  });

  it('gives an id for the same parts always, which follows from nothing else', () => {
    const id = secret.idFor('ticket', 'source', 'open311:7', '0');
    expect(isUuid(id)).toBe(true);
    expect(secret.idFor('ticket', 'source', 'open311:7', '0')).toBe(id);
    const others = [
      secret.idFor('ticket', 'source', 'open311:7', '1'),
      secret.idFor('turn', 'source', 'open311:7', '0'),
      secret.idFor('ticket', 'source', 'open311', '7', '0'),
      another.idFor('ticket', 'source', 'open311:7', '0'),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });

  it('lets a number of another system be known by a pseudonym that only it can make', () => {
    expect(secret.pseudonym('source', 'open311:7')).toMatch(/^[\w-]{22}$/);
    expect(another.pseudonym('source', 'open311:7')).not.toBe(secret.pseudonym('source', 'open311:7'));
  });
});
