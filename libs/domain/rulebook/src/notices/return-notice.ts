import type { Ground } from '../grounds/ground.js';
import { chineseDay } from './chinese.js';
import { compose, type Notice, type NoticeFacts } from './notice.js';

/** Tells the hotline why the department sends a ticket back 退单. It names nobody. */
export function writeReturnNotice(facts: NoticeFacts, reason: Ground): Notice {
  const { ticket, receivedOn, decidedOn, department } = facts;
  const article = reason.article === null ? '' : `（${reason.article}）`;
  return compose(
    'return',
    '工单退回说明',
    { ...facts, addressee: '12345热线工单管理部门' },
    {
      paragraphs: [
        `${chineseDay(receivedOn)}登记的工单（工单编号：${ticket}）派至${department}后，经审核于${chineseDay(decidedOn)}退回。`,
        `退回理由：${reason.zh}${article}。`,
        '工单时限自登记之日起连续计算，不因退回而中止，请及时补充、改派或者裁定。',
      ],
      articles: reason.article === null ? [] : [reason.article],
    },
  );
}
