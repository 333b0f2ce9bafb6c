import type { Ranking } from '@redress/assessment';

/** The ranking of a period as an HTML table; a sentence when there is none yet. */
export function rankingTable(ranking: Ranking | null): string {
  if (ranking === null) return '<p>尚无考核数据。 There is nothing to assess yet.</p>';
  const rows = ranking.departments.map(
    ({ rank, name, items, score }) =>
      `<tr><td class="number">${rank ?? '件数不足 too few'}</td><td>${escape(name.zh)} <small>${escape(name.en)}</small></td>` +
      `<td class="number">${items}</td><td class="number">${score ?? '—'}</td></tr>`,
  );
  return `<table>
      <caption>${escape(ranking.period)} 部门考核排名 Ranking of departments${standing(ranking)}</caption>
      <thead><tr><th class="number">名次 Rank</th><th>部门 Department</th><th class="number">件数 Items</th><th class="number">得分 Score</th></tr></thead>
      <tbody>${rows.join('\n')}</tbody>
    </table>`;
}

/** Up to which day a running period is counted, and how many tickets wait for an operator. */
function standing({ asOf, parked }: Ranking): string {
  const day = asOf === null ? '' : `，截至 as of ${asOf.day}`;
  return parked.count === 0 ? day : `${day}，待处理事件流 parked: ${parked.count}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
