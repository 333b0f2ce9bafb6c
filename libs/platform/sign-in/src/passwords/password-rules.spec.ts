import { describe, expect, it } from '@jest/globals';
import { faultOf } from './password-rules.js';

const alone = { hasSecondFactor: false, near: ['wangqiang', 'market-east'] };
const withFactor = { ...alone, hasSecondFactor: true };

describe('a password', () => {
  it('has fifteen signs, or eight beside a second factor, and at most 128', () => {
    expect(faultOf('seven green hen', alone)).toBeUndefined();
    expect(faultOf('seven green he', alone)).toBe('too-short');
    expect(faultOf('gr33n hen', withFactor)).toBeUndefined();
    expect(faultOf('gr33n h', withFactor)).toBe('too-short');
    expect(faultOf(`seven green hens ${'x'.repeat(112)}`, alone)).toBe('too-long');
  });

  it('is counted as people see it and never trimmed', () => {
    expect(faultOf('七只绿色母鸡在春天的田野里散步', alone)).toBeUndefined();
    expect(faultOf(' seven green he', alone)).toBeUndefined();
    expect(faultOf('🐔🐓🥚🌾🚜🌻🐄', alone)).toBe('too-short');
  });

  it('is not made of what is guessed first', () => {
    for (const common of [
      'passwordpassword',
      'Password12345!!',
      '1231512315123151',
      'aaaaaaaaaaaaaaaa',
      'ＰＡＳＳＷＯＲＤ１２３４５ｘｘ',
    ])
      expect([common, faultOf(common, alone)]).toEqual([common, 'too-common']);
  });

  it('is not made of the name or the office of its person', () => {
    expect(faultOf('WangQiang-wangqiang', alone)).toBe('too-near');
    expect(faultOf('market-east-2026', alone)).toBe('too-near');
    expect(faultOf('market-east has seven green hens', alone)).toBeUndefined();
  });
});
