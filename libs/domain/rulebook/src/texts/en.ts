import type { zhCN } from './zh-CN.js';

/** The same in English; a sentence that is missing does not compile. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'unknown-ground': 'The ground is not valid; name one of those listed.',
  'not-extendable': 'The limit "{limit:limit}" cannot be extended.',
  'extension-too-long': 'It can be extended by at most {most} {unit:unit} ({article}).',
  'notice-not-owed': '{article}: a reporter is told only where a law says so; name it by requiredBy.',
  'rule-set-invalid': 'This is no valid rule set; the {problems} problems are listed.',
  'rule-set-exists': 'The rule set {id} governs from {from} already.',
  'rule-set-too-large':
    'The rule set takes {bytes} bytes; at most {most} fit, without white space, three for each Chinese character.',
  'open-tickets-invalid': 'Say whether open tickets keep their rule set or switch to this one.',
  retroactive: 'A rule set never reaches back: it takes effect after {today}.',
  'switch-of-the-past':
    'Its first day has passed (today is {today}): what was open then keeps the rule set that it had.',
  'calendar-year-invalid': 'This is no valid calendar year; the {problems} problems are listed.',
  'year-gap': 'The next year to add is {next}.',
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
  'limit.sign-off': 'sign off',
};
