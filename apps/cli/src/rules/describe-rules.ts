import type { ListedRules } from './rules-client.js';

const STATUS = { shipped: '内置 shipped', published: '已公布 published', proposed: '待批准 proposed' } as const;

/** The rules as lines, one for each rule set. */
export function describeRules({ ruleSets, calendar }: ListedRules): readonly string[] {
  return [
    ...ruleSets.map(
      ({ id, zh, effectiveFrom, digest, status, openTickets, approvals }) =>
        `${effectiveFrom}  ${id}  ${STATUS[status]}${openTickets === null ? '' : `，${openTickets}`}${
          status === 'proposed' ? `，批准 approvals ${approvals.length}/2` : ''
        }  ${digest}  ${zh}`,
    ),
    `日历 Calendar: ${calendar.source}，${calendar.years[0]}–${calendar.years.at(-1)}（${calendar.version.slice(0, 12)}）`,
  ];
}
