import type { Ground } from './ground.js';

/** Why a department sends a ticket back 退单. Only the duty rule rests on an article; the others are hotline practice. */
export const RETURN_REASONS: readonly Ground[] = [
  { code: 'missing-element', zh: '要素缺失', en: 'An element is missing', article: null },
  { code: 'unclear', zh: '诉求不清', en: 'The request is unclear', article: null },
  { code: 'wrong-kind', zh: '工单类型错误', en: 'The ticket is of the wrong kind', article: null },
  { code: 'address-unclear', zh: '地址不明', en: 'The address is unclear', article: null },
  { code: 'known-answer', zh: '知识库已有答复', en: 'The knowledge base already answers it', article: null },
  { code: 'duplicate', zh: '重复工单', en: 'Duplicate of another ticket', article: null },
  { code: 'withdrawn', zh: '诉求人已撤回', en: 'Withdrawn by the citizen', article: null },
  {
    code: 'not-our-duty',
    zh: '不属于本部门职责',
    en: 'Not the duty of this department',
    article: '总局令第20号第三十七条第二款、总局令第121号第四十一条第二款',
  },
  { code: 'other', zh: '其他', en: 'Other', article: null },
];
