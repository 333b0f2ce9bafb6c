import { department, everywhere, hotline, type Section } from '../cell.js';

export const assessment = {
  zh: '考核、通报、约谈',
  en: 'Assessment, editions, talks',
  rows: [
    {
      zh: '结束考核期、审核通报、编制更正',
      en: 'close a period, review an edition, prepare a restatement',
      acts: ['close-period', 'review-edition', 'restate-edition'],
      cells: [hotline('analyst')],
    },
    {
      zh: '发布通报及更正',
      en: 'publish an edition or a restatement',
      acts: ['publish-edition', 'publish-restatement'],
      cells: [hotline('hotline-leader', 'not-who-closed')],
    },
    {
      zh: '发起、举行、检查约谈',
      en: 'raise, hold and check a talk',
      acts: ['raise-talk', 'hold-talk', 'check-talk'],
      cells: [hotline('hotline-leader')],
    },
    {
      zh: '报送约谈整改',
      en: 'rectification after a talk',
      acts: ['file-rectification'],
      cells: [department('leader')],
    },
    {
      zh: '查看已发布的通报',
      en: 'published editions',
      acts: ['read-editions'],
      cells: [everywhere('signed-in')],
    },
    {
      zh: '查看实时数据和钻取，直至不含身份的工单；部门只看本部门',
      en: 'live numbers and drill-down, down to tickets without identities; departments their own',
      acts: ['read-rankings', 'read-drill-down'],
      cells: [
        hotline('analyst', 'without-identities'),
        hotline('hotline-leader', 'without-identities'),
        department('analyst', 'without-identities'),
        department('handler', 'without-identities'),
        department('leader', 'without-identities'),
        everywhere('auditor', 'without-identities'),
      ],
    },
  ],
} as const satisfies Section;
