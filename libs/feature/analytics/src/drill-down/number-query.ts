import type { Token } from '@redress/kernel';
import type { RankingQuery } from '../http/ranking-queries.js';

/** 明细分页 A page of the items behind a number. */
export interface NumberQuery extends RankingQuery {
  /** 每页件数，默认50 How many; 50 by default. @minimum 1 @maximum 200 */
  readonly limit?: number;
  /** 上一页的 next Where the page before ended. */
  readonly cursor?: Token;
}
