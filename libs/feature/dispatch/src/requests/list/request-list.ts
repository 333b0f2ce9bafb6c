import type { Id, Token } from '@redress/kernel';
import type { RequestKind, RequestStatus } from '@redress/requests';
import type { RequestAnswer } from '../request-answer.js';

/** 请示列表的条件 Which requests are listed: those that fit every condition. */
export interface RequestListQuery {
  /** 待我审批的，或我提出的 What waits for the decision of this post, or what this person asked. */
  readonly mine?: 'to-decide' | 'asked';
  /** 状态 Open, granted, refused, withdrawn or lapsed. */
  readonly status?: RequestStatus;
  /** 种类 Kind. */
  readonly kind?: RequestKind;
  /** 工单 Ticket that it is about. */
  readonly ticket?: Id;
  /** 上一页的 next Where the page before ended. */
  readonly cursor?: Token;
  /** 每页件数，默认50 How many. @minimum 1 @maximum 200 */
  readonly limit?: number;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** 请示列表 A page of requests, the latest first. */
export interface RequestListAnswer {
  readonly items: readonly RequestAnswer[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}
