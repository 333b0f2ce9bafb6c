import type { Code } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { arbitrateAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 退单仲裁 Upheld or rejected, and to whom the ticket goes. */
export interface ArbitrationBody {
  /** 成立或驳回 Whether the return is upheld. */
  readonly outcome: 'upheld' | 'rejected';
  /** 改派部门代码，成立时可填 Department that gets an upheld return; a later assignment without it. */
  readonly reassignTo?: Code;
}

export const arbitrateRoute = actRoute({
  aggregate: tickets,
  act: arbitrateAct,
  path: 'dispatch/tickets/:id/arbitration',
  summary: { 'zh-CN': '退单仲裁', en: 'Decide on a return' },
  body: schemas.ArbitrationBody,
  input: ({ outcome, reassignTo }: ArbitrationBody) => ({ outcome, reassignTo: reassignTo ?? null }),
});
