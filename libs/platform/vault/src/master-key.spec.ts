import { describe, expect, it } from '@jest/globals';
import { MasterKey } from './master-key.js';

const master = new MasterKey(Buffer.alloc(32, 1));
const [wang, li] = ['4b2a0000-0000-4000-8000-000000000001', '4b2a0000-0000-4000-8000-000000000002'] as const;

describe('the master key', () => {
  it('unwraps the key of a person', () => expect(master.unwrap(wang, master.newWrappedKey(wang))).toHaveLength(32));

  it('does not unwrap one person’s key for another', () =>
    expect(master.unwrap(li, master.newWrappedKey(wang))).toBeUndefined());

  it('does not unwrap what another master key wrapped', () =>
    expect(new MasterKey(Buffer.alloc(32, 2)).unwrap(wang, master.newWrappedKey(wang))).toBeUndefined());

  it('finds a person again, but not the complainant behind a reporter', () => {
    expect(master.lookup('reporter', '138 0013 8000')).toEqual(master.lookup('reporter', '13800138000'));
    expect(master.lookup('reporter', '13800138000')).not.toEqual(master.lookup('complainant', '13800138000'));
  });

  it('has 32 bytes', () => expect(() => new MasterKey(Buffer.alloc(16))).toThrow('32 bytes'));
});
