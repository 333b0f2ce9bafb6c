import type { Id, Instant } from '@redress/kernel';

/** The fields under which acts seal what people write. */
export const WRITTEN_FIELDS = ['text', 'question', 'facts', 'answer', 'authority', 'remark'] as const;
export type WrittenField = (typeof WRITTEN_FIELDS)[number];

/** 书面内容 Something that was written with an act. */
export interface WrittenAnswer {
  /** 事件 The event of the act. */
  readonly event: Id;
  readonly type: string;
  readonly occurredAt: Instant;
  /** 正文、向来件人的询问、来件人的补充、当场答复、有权机关名称或备注 What the record says, what the citizen was asked, added or answered, the other authority, or a remark. */
  readonly field: WrittenField;
  /** 内容；个人信息已删除的为空 What was written; null where the person was erased. */
  readonly text: string | null;
}

/** 工单或申请的书面内容 What people wrote on a ticket or request, in the order of its events. */
export interface TextsAnswer {
  readonly id: Id;
  readonly items: readonly WrittenAnswer[];
}
