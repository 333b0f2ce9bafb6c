import type { Id } from '@redress/kernel';
import { linkPersonsAct, persons } from '@redress/people';
import { actRoute } from '@redress/service';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 关联同一人 Who is the same person. */
export interface OtherPersonBody {
  /** 另一人的引用 Reference of the other one. */
  readonly other: Id;
}

export const linkPersonsRoute = actRoute({
  aggregate: persons,
  act: linkPersonsAct,
  path: 'intake/persons/:id/links',
  summary: { 'zh-CN': '关联同一人', en: 'Say that two references are one person; it can be undone' },
  body: schemas.OtherPersonBody,
  input: ({ other }: OtherPersonBody, _, subject) => ({ subject, other }),
  subjects: ({ other }: OtherPersonBody, subject) => [subject, other],
});
