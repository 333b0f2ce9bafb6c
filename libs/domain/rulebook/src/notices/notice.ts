import type { LocalDate } from '@redress/kernel';
import type { RuleSet } from '../rule-sets/rule-set.js';

/** What somebody is told in writing 告知书. */
export const NOTICE_KINDS = ['acceptance', 'refusal', 'termination', 'filing', 'non-filing', 'return'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A notice as a function of what was decided; how it looks on paper is for its renderers. In Chinese, as it is issued. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly title: string;
  /** Number of the ticket 工单编号. */
  readonly ticket: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  /** Every article that the notice rests on. */
  readonly articles: readonly string[];
  readonly department: string;
  readonly issuedOn: LocalDate;
}

/** What every notice needs to know of its ticket. Names come from the vault, for a person with a purpose, or not at all. */
export interface NoticeFacts {
  readonly ticket: string;
  readonly ruleSet: RuleSet;
  readonly receivedOn: LocalDate;
  readonly decidedOn: LocalDate;
  /** Name of the department that decided, in Chinese. */
  readonly department: string;
  /** To whom it goes; null leaves a line to fill in by hand. */
  readonly addressee: string | null;
  /** Name of the merchant; null leaves it out. */
  readonly respondent: string | null;
}

const BLANK = '________';

/** A notice of the facts: what is the same in all of them. */
export function compose(
  kind: NoticeKind,
  title: string,
  facts: NoticeFacts,
  { paragraphs, articles }: Pick<Notice, 'paragraphs' | 'articles'>,
): Notice {
  const { ticket, addressee, department, decidedOn } = facts;
  return {
    ...{ kind, title, ticket, department, issuedOn: decidedOn, articles },
    addressee: addressee ?? BLANK,
    paragraphs: [...paragraphs, '特此告知。'],
  };
}
