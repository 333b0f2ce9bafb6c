import type { Code, LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { refuseAct, tickets, type NoticeChannel } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 不予受理 The ground, when it was decided, and when and how the complainant was told. */
export interface RefusalBody {
  /** 不予受理情形代码 Code of the ground. @example over-three-years */
  readonly ground: Code;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: LocalDate;
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: LocalDate;
  /** 告知方式 How they were told. */
  readonly toldBy: NoticeChannel;
  /** 不予受理的理由，须告知投诉人，密封保存 The reason in words, which the complainant is told (Art. 15); kept sealed. @maxLength 10000 */
  readonly text: Text;
}

export const refuseRoute = actRoute({
  aggregate: tickets,
  act: refuseAct,
  path: 'mediation/tickets/:id/refusal',
  summary: { 'zh-CN': '不予受理', en: 'Refuse on a lawful ground' },
  body: schemas.RefusalBody,
  input: ({ ground, decidedOn, toldOn, toldBy, text }: RefusalBody, { today }) => ({
    ground,
    decidedOn: decidedOn ?? today,
    toldOn: toldOn ?? today,
    toldBy,
    text,
  }),
});
