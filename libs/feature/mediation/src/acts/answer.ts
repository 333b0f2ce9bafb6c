import type { LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { answerAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 答复 What is answered, and when. */
export interface ConsultationAnswerBody {
  /** 答复内容，密封保存 The answer; kept sealed. @maxLength 20000 */
  readonly text: Text;
  /** 答复日，默认当日 Day of the answer; today by default. */
  readonly answeredOn?: LocalDate;
}

export const answerRoute = actRoute({
  aggregate: tickets,
  act: answerAct,
  path: 'mediation/tickets/:id/answer',
  summary: { 'zh-CN': '答复咨询', en: 'Answer the consultation' },
  body: schemas.ConsultationAnswerBody,
  input: ({ text, answeredOn }: ConsultationAnswerBody, { today }) => ({ text, answeredOn: answeredOn ?? today }),
});
