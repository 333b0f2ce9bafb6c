import { publishRuleSetAct, rulebook } from '@redress/rulebook';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出规则集 Propose a rule set. */
export interface RuleSetBody {
  /** 规则集文件内容 Content of the rule set file. */
  readonly ruleSet: object;
  /** 施行日未办结的工单：沿用或改用，默认沿用 What open tickets do on the day it takes effect; keep by default. */
  readonly openTickets?: 'keep' | 'switch';
}

export const publishRuleSetAsk = askRoute({
  kind: 'rule-set',
  aggregate: rulebook,
  act: publishRuleSetAct,
  path: 'dispatch/rules/rule-sets',
  summary: { 'zh-CN': '提出规则集', en: 'Propose a rule set' },
  body: schemas.RuleSetBody,
  asks: ({ ruleSet, openTickets = 'keep' }: RuleSetBody) => ({ document: ruleSet, openTickets }),
});
