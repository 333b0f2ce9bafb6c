import { casePrefixOf, refuse, type CaseNumber, type LocalDate, type RuleOutcome } from '@redress/kernel';
import type { Offices } from '../offices.js';
import { casePrefixesOf } from '../queries/case-prefixes-of.js';

/** The number of a case stands in the log in the clear, so its only words are a prefix of the register: no name has room in it. */
export function mustBeginWithACasePrefix(
  offices: Offices,
  office: string,
  caseNumber: CaseNumber,
  day: LocalDate,
): RuleOutcome {
  const prefixes = casePrefixesOf(offices, office, day);
  if (prefixes.length === 0) return refuse('case-prefixes-missing');
  return prefixes.includes(casePrefixOf(caseNumber)) ? undefined : refuse('case-prefix-unknown', {}, prefixes);
}
