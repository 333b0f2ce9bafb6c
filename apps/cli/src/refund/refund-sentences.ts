import { PREPAID_INTERPRETATION, yuan, type Refund } from '@redress/rulebook';

/** A refund as a mediator reads it to both parties. */
export function refundSentences({ supported, principal, interest, total, steps, notes }: Refund): string[] {
  const outcome = supported
    ? `应返还 Refund: ${yuan(total)} 元 yuan（本金 principal ${yuan(principal)}，利息 interest ${interest === null ? '未计 not asked for' : yuan(interest)}）`
    : '依所列条款不予支持返还。 The articles below give no refund.';
  return [
    `依据 By: ${PREPAID_INTERPRETATION.zh}`,
    outcome,
    '',
    ...steps.flatMap(({ article, zh, en, formula, amount }, index) => [
      `${index + 1}. ${zh}（${article}）`,
      `   ${en}`,
      ...(formula === null ? [] : [`   ${formula}${amount === null ? '' : ` = ${yuan(amount)}`}`]),
    ]),
    ...notes.map(({ zh, en, article }) => `注 Note: ${zh}（${article}） ${en}`),
    '',
    '未计入：赠送商品或者服务的折价（第二十一条）、合理费用等损失（第十五条第二款）、惩罚性赔偿（第二十三条）。',
    'Not included: gifts in kind (Art. 21), reasonable expenses (Art. 15), punitive damages (Art. 23).',
  ];
}
