import type { CityRate } from '@redress/assessment';
import type { ScoringRules } from '@redress/rulebook';
import type { RankingAnswer } from './ranking-answer.js';

const BYTE_ORDER_MARK = '\uFEFF';
/** In the place of a rank: too few items. */
const NOT_RANKED = '件数不足';

/**
 * A ranking as CSV (RFC 4180), one line per department, one for the dispatch desk and one for the city
 * where their rates are told. The byte order mark is what makes Excel read the Chinese as UTF-8. An indicator without a rate leaves its cells for rate and points empty.
 */
export function rankingCsv({ city, dispatchDesk, departments }: RankingAnswer, { indicators }: ScoringRules): string {
  const lineOf = (zh: string, rates: readonly CityRate[]): readonly Cell[] => {
    const rateOf = new Map(rates.map((rate) => [rate.indicator, rate]));
    return [null, null, zh, null, null, ...indicators.flatMap(({ code }) => cellsOf(rateOf.get(code), null))];
  };
  const lines = [
    ['排名', '部门编号', '承办部门', '件数', '得分', ...indicators.flatMap(({ zh }) => columnsOf(zh))],
    ...departments.map(({ rank, department, name, items, score, terms }) => [
      rank ?? NOT_RANKED,
      department,
      name.zh,
      items,
      score,
      ...terms.flatMap((term) => cellsOf(term, term.points)),
    ]),
    ...(dispatchDesk.length === 0 ? [] : [lineOf('调度（退单率列为误派率）', dispatchDesk)]),
    ...(city.length === 0 ? [] : [lineOf('全市', city)]),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

type Cell = string | number | null;

function columnsOf(indicator: string): readonly Cell[] {
  return [indicator, `${indicator}分子`, `${indicator}分母`, `${indicator}得分`];
}

function cellsOf(count: CityRate | undefined, points: string | null): readonly Cell[] {
  return [count?.rate ?? null, count?.numerator ?? null, count?.denominator ?? null, points];
}

/** A cell that begins like a formula would be run by the spreadsheet of whoever opens it; an apostrophe makes it text. */
function written(cell: Cell): string {
  const text = String(cell ?? '');
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
