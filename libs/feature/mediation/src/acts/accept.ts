import type { LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { acceptAct, tickets, type NoticeChannel } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 受理 When it was decided, and when and how the complainant was told. */
export interface AcceptanceBody {
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: LocalDate;
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: LocalDate;
  /** 告知方式 How they were told. */
  readonly toldBy: NoticeChannel;
  /** 告知内容，密封保存 What the complainant was told; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const acceptRoute = actRoute({
  aggregate: tickets,
  act: acceptAct,
  path: 'mediation/tickets/:id/acceptance',
  summary: { 'zh-CN': '受理投诉并告知', en: 'Accept the complaint, with the day it was told' },
  body: schemas.AcceptanceBody,
  input: ({ decidedOn, toldOn, toldBy, text }: AcceptanceBody, { today }) => ({
    decidedOn: decidedOn ?? today,
    toldOn: toldOn ?? today,
    toldBy,
    text,
  }),
});
