import type { Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { answerAtOnceAct, tickets } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 当场答复 What the hotline answers itself. */
export interface AnswerAtOnceBody {
  /** 答复内容，密封保存 The answer; kept sealed. @maxLength 20000 */
  readonly text: Text;
}

export const answerAtOnceRoute = actRoute({
  aggregate: tickets,
  act: answerAtOnceAct,
  path: 'intake/tickets/:id/answer-at-once',
  summary: { 'zh-CN': '当场答复咨询', en: 'Answer a consultation that lies with the hotline, and close it' },
  body: schemas.AnswerAtOnceBody,
  input: ({ text }: AnswerAtOnceBody) => ({ text }),
});
