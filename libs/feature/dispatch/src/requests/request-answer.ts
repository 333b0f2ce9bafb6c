import type { Id, LocalDate } from '@redress/kernel';
import type { MadeRequest, RequestKind, RequestStatus } from '@redress/requests';

/** 申请 What was asked for, and what became of it. */
export interface RequestAnswer {
  readonly id: Id;
  /** 种类 Kind. */
  readonly kind: RequestKind;
  /** 状态 Open, granted, refused, withdrawn or lapsed. */
  readonly status: RequestStatus;
  /** 提出日 The day on which it was made. */
  readonly askedOn: LocalDate;
  /** 所涉对象 The stream of what it is about. */
  readonly subject: string;
  /** 所属机构 The office that it belongs to; null for the hotline. */
  readonly office: string | null;
  /** 批准后执行的操作 Name of the act that a grant carries out. */
  readonly act: string;
  /** 该操作的内容 The input of that act. */
  readonly asks: object;
  /** 内容摘要，批准时须一并提交 Digest of the content; a grant names it. */
  readonly digest: string;
}

/** What is told of a request: not who asked, which its events tell. */
export function requestAnswer(id: Id, state: MadeRequest): RequestAnswer {
  const { kind, status, askedOn, subject, office, act, asks, digest } = state;
  return { id, kind, status, askedOn, subject, office, act, asks, digest };
}
