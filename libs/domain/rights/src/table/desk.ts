import { department, everywhere, hotline, type Section } from '../cell.js';

export const desk = {
  zh: '值守、督办、回头看',
  en: 'Duty, supervision, look-back',
  rows: [
    {
      zh: '接班、交班、值守日清零、核销电话任务',
      en: 'take over, hand over, close the duty day; tick off phone tasks',
      acts: ['take-over-duty-day', 'hand-over-duty-day', 'close-duty-day', 'tick-off-phone-task'],
      cells: [hotline('dispatcher')],
    },
    {
      zh: '未清零时强制结束值守日',
      en: 'override of an open duty day',
      acts: ['override-duty-day'],
      cells: [hotline('hotline-leader', 'with-reason')],
    },
    {
      zh: '值守日自动开始、逐级催办',
      en: 'the duty day opens, and urging steps are taken, by themselves',
      acts: ['open-duty-day', 'record-urging-step'],
      cells: [everywhere('policy')],
    },
    {
      zh: '督办；超期时由平台自动督办',
      en: 'demand supervision; by itself when a clock is overdue',
      acts: ['demand-supervision'],
      cells: [hotline('hotline-leader'), everywhere('policy')],
    },
    {
      zh: '解除督办、变更责任部门',
      en: 'close supervision, accountability moves',
      acts: ['close-supervision', 'move-accountability'],
      cells: [hotline('hotline-leader')],
    },
    {
      zh: '开展回头看',
      en: 'run a look-back campaign',
      acts: ['open-look-back', 'close-look-back'],
      cells: [hotline('hotline-leader'), hotline('dispatcher')],
    },
    {
      zh: '认领回头看工单',
      en: 'claim the tickets of a look-back',
      acts: ['claim-look-back-ticket'],
      cells: [department('handler')],
    },
    {
      zh: '回头看开始新一轮',
      en: 'look-back begins a new round',
      acts: ['begin-look-back-round'],
      cells: [everywhere('policy')],
    },
  ],
} as const satisfies Section;
