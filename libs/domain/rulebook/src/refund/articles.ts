/** The interpretation that the calculator follows; in force from 2025-05-01 (Art. 27). */
export const PREPAID_INTERPRETATION = {
  zh: '《最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释》（法释〔2025〕4号）',
  en: 'Interpretation of the Supreme People’s Court on prepaid consumption (Fashi [2025] No. 4)',
} as const;

/** A place in the interpretation as results cite it. */
export function ofInterpretation(article: string): string {
  return `法释〔2025〕4号${article}`;
}
