import type { Code } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { classifyAct, tickets } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 分类 The category, and whether the ticket is complex. */
export interface ClassificationBody {
  /** 分类代码 Code of the category. @example food */
  readonly category: Code;
  /** 是否复杂事项，默认否 Whether it is complex; not by default. */
  readonly complex?: boolean;
}

export const classifyRoute = actRoute({
  aggregate: tickets,
  act: classifyAct,
  path: 'intake/tickets/:id/classification',
  summary: { 'zh-CN': '分类', en: 'Classify, or correct the classification' },
  body: schemas.ClassificationBody,
  input: ({ category, complex = false }: ClassificationBody) => ({
    category,
    complex,
    by: 'operator' as const,
    rule: null,
  }),
});
