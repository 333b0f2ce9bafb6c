import { describe, expect, it } from '@jest/globals';
import { readLaw } from '../../test/law-text.js';
import { refusalGrounds, terminationGrounds } from '../grounds/must-name-a-ground.js';
import { OTHER_ROUTES } from '../grounds/other-routes.js';
import { findRuleSet } from '../rule-sets/governing-rule-set.js';
import {
  mustBeOwedToTheReporter,
  noticeText,
  writeAcceptanceNotice,
  writeFilingNotice,
  writeNonFilingNotice,
  writeRefusalNotice,
  writeReturnNotice,
  writeTerminationNotice,
  type NoticeFacts,
} from './index.js';

const order20 = findRuleSet('order-20')!;
const order121 = findRuleSet('order-121')!;
const facts: NoticeFacts = {
  ticket: '8c2beb1f',
  ruleSet: order121,
  receivedOn: '2026-05-06',
  decidedOn: '2026-05-08',
  department: '市场监管一所',
  addressee: '王某',
  respondent: '某健身有限公司',
};
const ground = (code: string, of = refusalGrounds(order121)) => of.find((known) => known.code === code)!;
const law121 = readLaw('law/order121_2026.txt');

describe('the notice of a refusal', () => {
  const text = noticeText(writeRefusalNotice(facts, ground('over-three-years')));

  it('tells the reason with its article (Order 121 Art. 15)', () => {
    expect(text).toContain('侵害之日起超过三年（总局令第121号第十六条第（四）项）');
    expect(text).toContain('总局令第121号第十五条');
    if (law121 !== undefined) expect(law121.article('第十五条')).toContain('告知投诉人不予受理的理由和');
  });

  it('tells the reason in words as well, where it was opened, a paragraph for each of its lines', () => {
    const { paragraphs } = writeRefusalNotice(facts, ground('over-three-years'), '购于2022年。\n\n凭证已过期。');
    expect(paragraphs.slice(2, 4)).toEqual(['具体理由：购于2022年。', '凭证已过期。']);
    expect(text).not.toContain('具体理由');
  });

  it('tells all other routes of Consumer Protection Law Art. 39 (Order 121 Art. 15)', () => {
    expect(text).toContain('《中华人民共和国消费者权益保护法》第三十九条');
    for (const { zh } of OTHER_ROUTES) expect(text).toContain(zh);
  });

  it('under Order 20 cites that order only', () => {
    const { articles, paragraphs } = writeRefusalNotice(
      { ...facts, ruleSet: order20, receivedOn: '2026-04-14' },
      ground('not-personal-consumption', refusalGrounds(order20)),
    );
    expect(articles).toContain('总局令第20号第十四条');
    expect([...articles, ...paragraphs].join('')).not.toContain('第121号');
  });

  it('lists what may be considered for a purchase that is not for personal consumption (Order 121 Art. 17)', () => {
    const notice = writeRefusalNotice(facts, ground('not-personal-consumption'));
    expect(notice.articles).toContain('总局令第121号第十七条');
    expect(notice.paragraphs.join('')).toContain('（四）多人使用同一手机号码、通讯地址等联系方式投诉；');
  });

  it.each([order20, order121])('says every ground in plain words', (ruleSet) => {
    for (const one of refusalGrounds(ruleSet))
      expect(writeRefusalNotice({ ...facts, ruleSet }, one).paragraphs.join('')).toContain('简单地说：');
  });
});

describe('the notice of a termination', () => {
  const declared = ground('no-agreement-declared', terminationGrounds(order121));

  it('tells the complainant the reason in the words of the law and plainly, and what else can be done (Arts. 23, 25)', () => {
    const text = noticeText(writeTerminationNotice(facts, declared, 'complainant'));
    expect(text).toContain('总局令第121号第二十三条第一款第（三）项');
    expect(text).toContain('总局令第121号第二十三条第二款');
    expect(text).toContain('总局令第121号第二十五条');
    expect(text).toContain('向人民法院提起诉讼');
    expect(text).toContain('不影响您继续主张权利');
  });

  it('names the respondent to the complainant, where it is known', () => {
    const firstOf = (over: Partial<NoticeFacts>) =>
      writeTerminationNotice({ ...facts, ...over }, declared, 'complainant').paragraphs[0];
    expect(firstOf({})).toContain('收到您对某健身有限公司的投诉（');
    expect(firstOf({ respondent: null })).toContain('收到您的投诉（');
  });

  it('tells the respondent without naming the complainant', () => {
    const text = noticeText(writeTerminationNotice({ ...facts, addressee: '某健身有限公司' }, declared, 'respondent'));
    expect(text).toContain('消费者对贵方的投诉');
    expect(text).toContain('双方还可以通过下列途径解决');
    expect(text).not.toContain('王某');
  });

  it.each([order20, order121])('says every ground in plain words', (ruleSet) => {
    for (const one of terminationGrounds(ruleSet))
      expect(writeTerminationNotice({ ...facts, ruleSet }, one, 'complainant').paragraphs.join('')).toContain(
        '简单地说：',
      );
  });
});

describe('the notice of an acceptance', () => {
  it('tells until when mediation ends, and that it needs consent (Arts. 15, 18, 23)', () => {
    const { paragraphs, articles } = writeAcceptanceNotice(facts, { day: '2026-07-07', provisional: false });
    expect(paragraphs.join('')).toContain('最迟于2026年7月7日结束（总局令第121号第二十三条第一款第（五）项）');
    expect(articles).toEqual([
      '总局令第121号第十五条',
      '总局令第121号第十八条',
      '总局令第121号第二十三条第一款第（五）项',
    ]);
  });

  it('told a day as sure whose holidays are not published yet', () => {
    const { paragraphs } = writeAcceptanceNotice(facts, { day: '2027-02-01', provisional: true });
    expect(paragraphs.join('')).toContain('当年放假安排公布后可能顺延');
  });
});

describe('the notice of a filing decision', () => {
  it('is owed to every real-name reporter under Order 20 Art. 31', () => {
    expect(mustBeOwedToTheReporter(order20, null)).toBeUndefined();
    const { paragraphs } = writeFilingNotice({ ...facts, ruleSet: order20 }, '东市监立〔2026〕17号', null);
    expect(paragraphs.join('')).toContain('总局令第20号第三十一条第二款');
    expect(paragraphs.join('')).toContain('东市监立〔2026〕17号');
  });

  it('is owed under Order 121 only where another law says so (Art. 36)', () => {
    expect(mustBeOwedToTheReporter(order121, null)).toMatchObject({ code: 'notice-not-owed' });
    expect(mustBeOwedToTheReporter(order121, '《某条例》第五条')).toBeUndefined();
    const owed = (code: string) =>
      mustBeOwedToTheReporter(
        order121,
        null,
        order121.notFilingReasons.find((reason) => reason.code === code)!,
      );
    expect(owed('not-punishable')).toMatchObject({ code: 'notice-not-owed' });
    expect(owed('not-our-jurisdiction')).toBeUndefined();
    expect(writeFilingNotice(facts, '17号', '《某条例》第五条').articles).toEqual(['《某条例》第五条']);
  });

  it('names the reason for not filing with its article', () => {
    for (const reason of order121.notFilingReasons) {
      const notice = writeNonFilingNotice({ ...facts, ruleSet: order20 }, reason, null);
      expect(noticeText(notice)).toContain(`${reason.zh}（${reason.article}）`);
      expect(notice.articles).toEqual([reason.article, '总局令第20号第三十一条第二款']);
    }
  });
});

describe('the notice of a return', () => {
  it('tells the hotline the reason, and names nobody', () => {
    for (const reason of order121.returnReasons) {
      const text = noticeText(writeReturnNotice(facts, reason));
      expect(text).toContain(`退回理由：${reason.zh}`);
      expect(text).not.toContain('王某');
      expect(text).not.toContain('某健身有限公司');
    }
  });
});

describe('a notice as text', () => {
  const nobody = { ...facts, addressee: null, respondent: null };

  it('has the title in the middle, and department and day at the right', () => {
    const lines = noticeText(writeRefusalNotice(facts, ground('over-three-years')))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toMatch(/^　{12}投诉不予受理告知书$/);
    expect(lines.at(-2)).toMatch(/^　+市场监管一所$/);
    expect(lines.at(-1)).toMatch(/^　+2026年5月8日$/);
  });

  it('leaves a line to fill in where no name was opened', () =>
    expect(noticeText(writeRefusalNotice(nobody, ground('over-three-years')))).toContain('\n________：\n'));
});
