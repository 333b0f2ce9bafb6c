import { department, everywhere, hotline, named, own, type Section } from '../cell.js';

export const intake = {
  zh: '登记与分类',
  en: 'Intake',
  rows: [
    {
      zh: '接收来件；公众表单和 Open311 由市民本人提交；批量导入由平台执行',
      en: 'take a submission; a citizen by the public form or Open311; the platform for an import under way',
      acts: ['register-ticket'],
      cells: [hotline('operator'), hotline('dispatcher'), everywhere('citizen'), everywhere('policy')],
    },
    {
      zh: '补充事实、向来电人告知进展、记录市民催单',
      en: 'add facts, tell the state to a caller, record a citizen’s urge',
      acts: ['add-facts', 'tell-state', 'record-citizen-urge'],
      cells: [hotline('operator'), hotline('dispatcher'), own('citizen')],
    },
    {
      zh: '撤回投诉，各环节均可',
      en: 'withdrawal, at every stage',
      acts: ['withdraw-complaint'],
      cells: [hotline('operator'), hotline('dispatcher'), own('citizen'), department('handler'), named('mediator')],
    },
    {
      zh: '当场答复、更正登记、请示作废、请示更正收件日',
      en: 'answer at once, correct a registration, ask to void one or to correct its day of receipt',
      acts: [
        'answer-at-once',
        'correct-registration',
        'ask-for-voiding',
        'withdraw-voiding',
        'ask-for-receipt',
        'withdraw-receipt',
      ],
      cells: [hotline('operator'), hotline('dispatcher')],
    },
    {
      zh: '审批作废、更正收件日',
      en: 'grant or refuse voiding and the correction of a day of receipt',
      acts: ['grant-voiding', 'refuse-voiding', 'grant-receipt', 'refuse-receipt'],
      cells: [hotline('dispatcher', 'not-who-asked'), hotline('hotline-leader', 'not-who-asked')],
    },
    {
      zh: '调高紧急程度',
      en: 'set urgency',
      acts: ['raise-urgency'],
      cells: [hotline('operator', 'with-reason'), hotline('dispatcher', 'with-reason')],
    },
    {
      zh: '调低紧急程度',
      en: 'lower urgency',
      acts: ['lower-urgency'],
      cells: [hotline('dispatcher', 'with-reason')],
    },
    {
      zh: '导入渠道来件、对应列、处理有变动的行',
      en: 'import submissions of a channel, map its columns, decide changed rows',
      acts: ['import-submissions', 'map-import-columns', 'decide-changed-row'],
      cells: [hotline('operator'), hotline('dispatcher')],
    },
    {
      zh: '分类；登记时由平台按规则分类',
      en: 'classify; by itself when registered',
      acts: ['classify-ticket'],
      cells: [hotline('operator'), hotline('dispatcher'), everywhere('policy')],
    },
    {
      zh: '改类型、拆分、并重与拆重',
      en: 'change kind, split, join and part duplicates',
      acts: ['change-kind', 'split-submission', 'join-duplicate', 'part-duplicate'],
      cells: [hotline('operator'), hotline('dispatcher')],
    },
    {
      zh: '请来件人补充所缺内容',
      en: 'ask the citizen for what is missing',
      acts: ['ask-citizen'],
      cells: [hotline('operator'), hotline('dispatcher')],
    },
    {
      zh: '记录来件人补充或逾期未补充；逾期由平台自动结束等待',
      en: 'note what the citizen added, or that they stayed silent; the wait ends by itself',
      acts: ['end-wait-for-citizen'],
      cells: [hotline('operator'), hotline('dispatcher'), everywhere('policy')],
    },
    {
      zh: '关联同一人、解除关联',
      en: 'link two references to one person, and part them again',
      acts: ['link-persons', 'part-persons'],
      cells: [hotline('operator'), hotline('dispatcher')],
    },
    {
      zh: '处理系统提示的重复件、研判信号',
      en: 'join and part suggested duplicates, judge signals',
      acts: ['join-suggested-duplicate', 'part-suggested-duplicate', 'judge-signal'],
      cells: [hotline('operator'), hotline('dispatcher'), hotline('hotline-leader')],
    },
  ],
} as const satisfies Section;
