import { eraseAct, persons, type ErasureReason } from '@redress/people';
import { askRoute } from '@redress/service';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 提出删除个人信息 Why the personal data of a person is to be erased (PIPL Art. 47). */
export interface ErasureBody {
  /** 删除理由（个人信息保护法第四十七条） Why. */
  readonly reason: ErasureReason;
}

export const eraseAsk = askRoute({
  kind: 'erasure',
  aggregate: persons,
  act: eraseAct,
  path: 'intake/persons/:id/erasure',
  summary: {
    'zh-CN': '提出删除个人信息，经批准后销毁密钥',
    en: 'Propose to erase a person: once approved the key is destroyed, scores and proofs stay',
  },
  body: schemas.ErasureBody,
  subjects: (_: ErasureBody, subject) => [subject],
  asks: ({ reason }: ErasureBody, _, subject) => ({ subject, reason }),
});
