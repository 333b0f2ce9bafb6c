import { department, everywhere, hotline, type Section } from '../cell.js';

export const dispatch = {
  zh: '派单与请示',
  en: 'Dispatch and requests',
  rows: [
    {
      zh: '派单；按职责由平台自动派单',
      en: 'assign; by itself where responsibilities decide',
      acts: ['assign-ticket'],
      cells: [hotline('dispatcher', 'not-who-returned'), everywhere('policy')],
    },
    {
      zh: '改派、退单仲裁、催办、确定管辖',
      en: 'reassign, arbitrate a return, urge, settle jurisdiction',
      acts: ['reassign-ticket', 'arbitrate-return', 'urge-ticket', 'settle-jurisdiction'],
      cells: [hotline('dispatcher', 'not-who-returned')],
    },
    {
      zh: '裁定移交',
      en: 'arbitrate a transfer',
      acts: ['grant-transfer', 'refuse-transfer'],
      cells: [hotline('dispatcher', 'not-who-returned', 'not-who-asked')],
    },
    {
      zh: '签收、退单',
      en: 'sign for, return',
      acts: ['sign-for-ticket', 'return-ticket'],
      cells: [department('handler'), department('leader')],
    },
    {
      zh: '请示移交、延期、中止、例外，以及撤回请示',
      en: 'ask for transfer, extension, pause or exception; take the request back',
      acts: [
        'ask-for-transfer',
        'ask-for-extension',
        'ask-for-pause',
        'ask-for-exception',
        'withdraw-transfer',
        'withdraw-extension',
        'withdraw-pause',
        'withdraw-exception',
      ],
      cells: [department('handler'), department('leader')],
    },
    {
      zh: '审批延期、中止',
      en: 'grant an extension, a pause',
      acts: ['grant-extension', 'refuse-extension', 'grant-pause', 'refuse-pause'],
      cells: [department('leader', 'not-who-handled', 'not-who-asked')],
    },
    {
      zh: '请示补录，以及撤回请示',
      en: 'ask for a late claim; take the request back',
      acts: ['ask-for-late-claim', 'withdraw-late-claim'],
      cells: [hotline('operator'), hotline('dispatcher'), department('handler'), department('leader')],
    },
    {
      zh: '审批补录',
      en: 'grant a late claim',
      acts: ['grant-late-claim', 'refuse-late-claim'],
      cells: [
        hotline('dispatcher', 'not-who-handled', 'not-who-asked'),
        hotline('hotline-leader', 'not-who-handled', 'not-who-asked'),
      ],
    },
    {
      zh: '审批回头看例外',
      en: 'exceptions of look-back',
      acts: ['grant-exception', 'refuse-exception'],
      cells: [hotline('hotline-leader', 'not-who-asked')],
    },
    {
      zh: '工单移出提出请示的部门后，请示失效',
      en: 'let a request lapse when its department has the ticket no longer',
      acts: ['lapse-request'],
      cells: [everywhere('policy')],
    },
    {
      zh: '执行已批准的请示',
      en: 'carry out what was granted',
      acts: [
        'extend-verification',
        'extend-lead-verification',
        'extend-case-decision',
        'pause-limit',
        'allow-late-claim',
        'transfer-ticket',
        'void-ticket',
        'correct-receipt',
        'except-from-look-back',
      ],
      cells: [everywhere('policy', 'only-as-granted')],
    },
    {
      zh: '日历或规则集变动后重算时限',
      en: 'recalculate due days after a change of calendar or rule set',
      acts: ['recalculate-due-days'],
      cells: [everywhere('policy')],
    },
  ],
} as const satisfies Section;
