import { refuse, type RuleOutcome } from '@redress/kernel';
import { CATEGORIES } from '@redress/rulebook';

const CATEGORY_CODES = CATEGORIES.map(({ code }) => code);

/** A category is one of the register, for any other code could hold what somebody typed; null where there is none yet. */
export function mustBeACategory(category: string | null): RuleOutcome {
  return category === null || CATEGORY_CODES.includes(category)
    ? undefined
    : refuse('category-unknown', {}, CATEGORY_CODES);
}
