import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSharedFile } from '../../test/shared-file.js';
import { CATEGORIES, findCategory } from './categories.js';
import { CLASSIFICATION_RULES, classify } from './classify.js';

const of = (title: string, text = '') => classify({ title, text });

describe('the category of a message', () => {
  it.each([
    ['超市卖过期食品', 'food'],
    ['健身房关门跑路，会员卡余额不退', 'prepaid-card'],
    ['理发店服务差', 'hair-beauty-bath'],
    ['餐厅包厢最低消费', 'catering-lodging'],
    ['新羽绒服掉色', 'clothing'],
    ['二手车变速箱有问题', 'vehicles'],
    ['洗衣机三包期内拒绝维修', 'appliances'],
    ['药店出售假药', 'drugs'],
    ['培训机构倒闭，课时费不退', 'education-training'],
    ['幼儿园招生划片', 'schools'],
    ['医院挂号难', 'medical'],
    ['宽带无法退订', 'telecom-internet'],
    ['出租车拒载', 'transport-service'],
    ['路口红绿灯时间太短', 'traffic'],
    ['深夜施工噪音扰民', 'environment'],
    ['流动摊贩占道经营', 'urban-order'],
    ['公司拖欠农民工工资', 'labour'],
    ['商场虚假宣传', 'advertising'],
    ['商店出售假冒伪劣产品', 'counterfeit'],
    ['作坊无照经营', 'unlicensed'],
    ['超市没有明码标价', 'price'],
    ['物业费与物业管理', 'property-housing'],
    ['道路路面坑洼', 'construction'],
    ['村民宅基地', 'agriculture'],
    ['低保怎么办理', 'civil-affairs'],
    ['派出所户籍窗口', 'public-security'],
    ['你好', 'other'],
  ])('%s → %s', (title, category) => expect(of(title).category).toBe(category));

  it.each([
    ['Abandoned Vehicle', 'traffic'],
    ['Sidewalk_Cleaning', 'urban-order'],
    ['Street_Cleaning', 'urban-order'],
    ['Graffiti', 'urban-order'],
    ['Illegal_Dumping', 'urban-order'],
    ['Damaged_Tree', 'urban-order'],
    ['Streetlight', 'urban-order'],
    ['Sewage_back_up', 'environment'],
    ['Pavement_Defect', 'construction'],
  ])('knows the Open311 service %s as %s', (service, category) => expect(of(service).category).toBe(category));

  it('finds English words whole: a street holds no tree', () => {
    expect(of('Main Street').category).toBe('other');
  });

  it('listens to the title more than to what the body mentions', () => {
    expect(of('医院挂号难', '医院门口停车难').category).toBe('medical');
  });

  it('has a name in both languages and a code of its own', () => {
    expect(new Set(CATEGORIES.map(({ code }) => code)).size).toBe(31);
    expect(findCategory('prepaid-card')).toMatchObject({ zh: '预付卡消费', en: 'Prepaid cards', group: 'services' });
    expect(findCategory('nothing')).toBeUndefined();
  });
});

describe('the kind of a message', () => {
  it.each([
    ['举报某餐厅使用地沟油', 'report'],
    ['投诉某餐厅', 'complaint'],
    ['会员卡要求退款', 'complaint'],
    ['咨询营业执照办理', 'consultation'],
    ['请问公交线路何时调整', 'consultation'],
    ['建议增设红绿灯', 'consultation'],
  ])('%s is a %s', (title, kind) => expect(of(title).kind).toBe(kind));

  it('is told by a request in the body when the title tells none', () => {
    expect(of('健身房', '我要投诉这家店').kind).toBe('complaint');
    expect(of('健身房', '实名举报这家店').kind).toBe('report');
  });

  it('is the usual one of the category when no word tells it', () => {
    expect(of('宽带').kind).toBe('complaint');
    expect(of('无照经营').kind).toBe('report');
    expect(of('红绿灯').kind).toBe('consultation');
  });
});

describe('a classification', () => {
  it('names its rule without a word of the message, and the words apart from it', () => {
    expect(of('张三投诉洗衣机', '电话13800000000')).toEqual({
      ...{ kind: 'complaint', category: 'appliances', rule: 'word-in-title' },
      words: ['投诉', '洗衣机'],
    });
    expect(of('你好', '洗衣机坏了')).toMatchObject({ rule: 'word-in-text', words: ['洗衣机'] });
    expect(of('你好')).toMatchObject({ rule: 'no-word', words: [] });
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, text) => {
        expect(CLASSIFICATION_RULES).toContain(of(`投诉 ${title}`, `${text} 冰箱`).rule);
      }),
    );
  });

  const messages = readSharedFile('data/citizen_messages_1800.jsonl');
  if (messages !== undefined)
    it('finds a category for at least 85 of 100 real messages', () => {
      const rows = messages
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, string>);
      const found = rows.filter((row) => of(row['留言主题'] ?? '', row['留言详情']).category !== 'other');
      expect(rows.length).toBe(1800);
      expect(found.length / rows.length).toBeGreaterThan(0.85);
    });
});
