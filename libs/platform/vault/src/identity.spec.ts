import { describe, expect, it } from '@jest/globals';
import { normalizeIdentity } from './identity.js';

describe('an identity', () => {
  it.each(['138 0013 8000', '+86 138-0013-8000', '008613800138000', '１３８００１３８０００'])(
    'is the same person however the number is written: %s',
    (spelling) => expect(normalizeIdentity(spelling)).toBe(normalizeIdentity('13800138000')),
  );

  it('keeps the area code of a landline', () =>
    expect(normalizeIdentity('(0574) 8710-1234')).not.toBe(normalizeIdentity('(0571) 8710-1234')));

  it('is a name when it is not a number, whatever blanks surround it', () =>
    expect(normalizeIdentity('  欧阳\u3000明 ')).toBe(normalizeIdentity('欧阳 明')));

  it('never mistakes a citizen number for a phone', () =>
    expect(normalizeIdentity('330203199001011234')).toBe('name:330203199001011234'));

  it('tells user ids of other platforms apart by case', () =>
    expect(normalizeIdentity('wx_Ab12')).not.toBe(normalizeIdentity('wx_ab12')));

  it('cannot be empty', () => expect(() => normalizeIdentity(' \u3000')).toThrow(RangeError));
});
