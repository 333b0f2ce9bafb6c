import { expect, it } from '@jest/globals';
import { checkDigit } from './check-digit.js';

it('the check digit is the one of ISO/IEC 7064 MOD 11,10, by its example', () => expect(checkDigit('0794')).toBe(5));
