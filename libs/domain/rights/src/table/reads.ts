import { department, everywhere, first, hotline, named, own, type Section } from '../cell.js';

const withoutIdentities = [
  hotline('operator', 'without-identities'),
  hotline('dispatcher', 'without-identities'),
  hotline('hotline-leader', 'without-identities'),
  department('handler', 'without-identities'),
  first('handler', 'without-identities'),
  department('leader', 'without-identities'),
  first('leader', 'without-identities'),
  named('mediator', 'without-identities'),
] as const;

/** Numbers lead down to the tickets and to the events behind them. */
const ofNumbers = [hotline('analyst', 'without-identities'), department('analyst', 'without-identities')] as const;

const odrUnit = named('odr-unit', 'without-identities', 'without-address');

export const reads = {
  zh: '查看',
  en: 'Reading',
  rows: [
    {
      zh: '工单列表、检索和变动（不含身份）',
      en: 'lists of tickets without identities, search, changes',
      acts: ['read-queue', 'search-tickets', 'follow-changes'],
      cells: [...withoutIdentities, odrUnit],
    },
    {
      zh: '工单及其时限（不含身份）',
      en: 'a ticket and its limits without identities',
      acts: ['read-ticket', 'read-limits', 'explain-limit'],
      cells: [...withoutIdentities, odrUnit, ...ofNumbers],
    },
    {
      zh: '工单的事件（不含身份）',
      en: 'the events of a ticket without identities',
      acts: ['read-ticket-events'],
      cells: [...withoutIdentities, ...ofNumbers, everywhere('auditor', 'without-identities')],
    },
    {
      zh: '工单的请示',
      en: 'the requests of a ticket',
      acts: ['read-requests'],
      cells: withoutIdentities,
    },
    {
      zh: '投诉人身份，以及工单的正文和备注',
      en: 'a complainant’s identity, and what is written with the acts on the ticket',
      acts: ['open-submission'],
      cells: [
        own('operator', 'with-purpose', 'logged'),
        department('handler', 'with-purpose', 'logged'),
        department('leader', 'with-purpose', 'logged'),
        named('mediator', 'with-purpose', 'logged'),
        hotline('dispatcher', 'for-contact', 'with-purpose', 'logged'),
      ],
    },
    {
      zh: '举报人身份，以及举报工单的正文和备注',
      en: 'a reporter’s identity, and what is written with the acts on the report',
      acts: ['open-reporter-identity'],
      cells: [
        own('operator', 'with-purpose', 'logged'),
        department('handler', 'with-purpose', 'logged'),
        department('leader', 'with-purpose', 'logged'),
      ],
    },
    {
      zh: '告知书',
      en: 'notices',
      acts: ['write-notice'],
      cells: [department('handler', 'logged')],
    },
    {
      zh: '规则集、日历、机构、区域、职责、事项和权限',
      en: 'rule sets, calendars, offices, areas, responsibilities, acts and rights',
      acts: [
        'read-rules',
        'read-calendars',
        'read-offices',
        'read-areas',
        'read-responsibilities',
        'read-acts',
        'read-rights',
      ],
      cells: [everywhere('signed-in')],
    },
    {
      zh: '本人岗位、切换岗位、退款计算',
      en: 'one’s own posts, the choice among them, the refund calculator',
      acts: ['read-own-post', 'choose-post', 'calculate-refund'],
      cells: [everywhere('signed-in')],
    },
    {
      zh: 'ODR 单位名录',
      en: 'the register of ODR units',
      acts: ['read-odr-units'],
      cells: [
        hotline('operator'),
        hotline('dispatcher'),
        hotline('hotline-leader'),
        everywhere('handler'),
        everywhere('leader'),
        everywhere('system-administrator'),
        everywhere('security-administrator'),
      ],
    },
    {
      zh: '待审批的管理变更',
      en: 'what administrators proposed',
      acts: ['read-proposals'],
      cells: [everywhere('system-administrator'), everywhere('security-administrator'), hotline('hotline-leader')],
    },
    {
      zh: '人员、账号和岗位',
      en: 'colleagues, accounts and posts',
      acts: ['read-staff', 'read-accounts'],
      cells: [everywhere('system-administrator'), everywhere('security-administrator'), everywhere('auditor')],
    },
  ],
} as const satisfies Section;
