import { describe, expect, it, jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { findRuleSet, refusalGrounds, writeRefusalNotice } from '@redress/rulebook';
import { noticeDocx } from '../src/notices/notice-docx.js';

const ruleSet = findRuleSet('order-121')!;
const notice = writeRefusalNotice(
  {
    ruleSet,
    ticket: '8c2beb1f-9e3e-5e77-b3d3-503016dc1008',
    receivedOn: '2026-05-06',
    decidedOn: '2026-05-08',
    department: '市场监管一所',
    addressee: '王某<&',
    respondent: '某健身有限公司',
  },
  refusalGrounds(ruleSet)[3]!,
);

const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('\n');

describe('a notice in Word', () => {
  it('says what the notice says, in its order', async () => {
    const text = textOf(strFromU8(unzipSync(await noticeDocx(notice))['word/document.xml']!));
    const { title, paragraphs, department } = notice;
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      ...[title, '王某&lt;&amp;：', ...paragraphs, department, '2026年5月8日'],
    ]);
  });

  it('has the title in the middle, the day at the right and Chinese fonts', async () => {
    const xml = strFromU8(unzipSync(await noticeDocx(notice))['word/document.xml']!);
    expect(xml.match(/<w:jc w:val="center"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:jc w:val="(right|end)"\/>/g)).toHaveLength(2);
    expect(xml).toContain('w:eastAsia="仿宋"');
    expect(xml).toContain('w:eastAsia="宋体"');
  });

  it('is the same bytes whenever and wherever it is written', async () => {
    const first = await noticeDocx(notice);
    jest.useFakeTimers({
      now: Date.parse('2031-01-01T00:00:00Z'),
      doNotFake: ['setTimeout', 'setImmediate', 'nextTick'],
    });
    try {
      expect(Buffer.from(await noticeDocx(notice)).equals(Buffer.from(first))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});
