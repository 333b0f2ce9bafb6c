import { describe, expect, it } from '@jest/globals';
import { readPhone } from './phone.js';

const number = (text: string) => ({ is: 'number', number: text });

describe('a phone number', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 138-0013-8000',
    '008613800138000',
    '8613800138000',
    '（+86）13800138000',
    '１３８００１３８０００',
    '138‑0013–8000',
    '13800138000.0',
    "'13800138000",
    ' 13800138000\t',
  ])('has one spelling however it is written: %j', (written) =>
    expect(readPhone(written)).toEqual(number('13800138000')),
  );

  it.each([
    ['(0574) 8710-1234', '057487101234'],
    ['+86 574 87101234', '057487101234'],
    ['0086 0574 87101234', '057487101234'],
    ['010-65551234', '01065551234'],
    ['+86 10 65551234', '01065551234'],
    ['0574-87101234转801', '057487101234#801'],
    ['87101234', '87101234'],
    ['400-820-8820', '4008208820'],
    ['95588', '95588'],
    ['+1 (415) 555-0132', '+14155550132'],
    ['(415) 555-0132', '4155550132'],
  ])('of a landline keeps its area, and one from abroad its country: %s', (written, spelling) =>
    expect(readPhone(written)).toEqual(number(spelling)),
  );

  it.each([
    ...[
      '无',
      '没有',
      '-',
      '——',
      '/',
      '匿名',
      '不详',
      'N/A',
      '#N/A',
      'null',
      'unknown',
      '0',
      '00000000000',
      '11111111111',
    ],
    ...['138****8000', '138xxxx8000', '138●●●●8000', '1.39E+10', '1.38001e+10', '*'],
  ])('that is a placeholder, masked or rounded belongs to nobody: %s', (written) =>
    expect(readPhone(written)).toEqual({ is: 'nobody' }),
  );

  it.each([
    ...['330203199001011234', '1380013800', '138001380001', '13800138000/13900139000', '13800138000;', 'wx_138', '12'],
    ...['打我手机', '138001380O0', '01234'],
  ])('that cannot be read is said to be none: %s', (written) =>
    expect(readPhone(written)).toEqual({ is: 'unreadable' }),
  );
});
