import type { zhCN } from './zh-CN.js';

/** The same in English; a sentence that is missing does not compile. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'unknown-ground': 'The ground is not valid; name one of those listed.',
  'extension-too-long': 'It can be extended by at most {most} {unit:unit} ({article}).',
  'notice-not-owed': '{article}: a reporter is told only where a law says so; name it by requiredBy.',
  'unit.working-day': 'working days',
  'unit.natural-day': 'days',
  'unit.year': 'years',
  'limit.initial-check': 'initial check',
  'limit.mediation': 'mediation',
  'limit.termination-notice': 'notice of termination',
  'limit.lead-verification': 'verification of a lead',
  'limit.verification': 'verification',
  'limit.filing-notice': 'notice of the filing decision',
  'limit.jurisdiction': 'dispute of jurisdiction',
  'limit.case-decision': 'decision of the case',
  'limit.limitation': 'limitation of complaints',
  'limit.odr': 'answer of the ODR unit',
  'limit.sign-for': 'sign for',
  'limit.answer': 'answer',
};
