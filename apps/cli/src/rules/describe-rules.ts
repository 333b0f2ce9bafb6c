import type { RulesAnswer } from '@redress/client';

const STATUS = { shipped: '内置 shipped', published: '已公布 published' } as const;

/** The rules as lines, one for each rule set. */
export function describeRules({ ruleSets, calendar }: RulesAnswer): readonly string[] {
  return [
    ...ruleSets.map(
      ({ id, zh, effectiveFrom, digest, status, openTickets }) =>
        `${effectiveFrom}  ${id}  ${STATUS[status]}${openTickets === null ? '' : `，${openTickets}`}  ${digest}  ${zh}`,
    ),
    `日历 Calendar: ${calendar.source}，${calendar.years[0]}–${calendar.years.at(-1)}（${calendar.version.slice(0, 12)}）`,
  ];
}
