import { isLocalDate, isoWeekday } from '@redress/kernel';
import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import { mustFit } from '../schema/must-fit.js';
import type { PublishedYear } from './calendar-data.js';
import schema from './calendar-year.schema.json' with { type: 'json' };

const WHAT = { zh: '年度节假日安排', en: 'calendar year' };
const mustFitSchema: (document: unknown) => asserts document is PublishedYear = mustFit<PublishedYear>(schema, WHAT);

/** The year that a document holds. Throws an {@link InvalidDocumentError}. */
export function readCalendarYear(document: unknown): PublishedYear {
  mustFitSchema(document);
  const problems = [...problemsOf(document), ...missingIn(document)];
  if (problems.length > 0) throw new InvalidDocumentError(WHAT, problems);
  return document;
}

/** What a schema cannot say: each day exists and stands once, special days are days off, and one makes up on weekends. */
function* problemsOf({ year, holidays }: PublishedYear): Generator<string> {
  const seen = new Set<string>();
  for (const [i, { off, statutory, inLieu, worked }] of holidays.entries()) {
    const free = daysIn(off);
    for (const day of [...free, ...daysIn(worked)]) {
      if (!isLocalDate(`${year}-${day}`)) yield `/holidays/${i} ${day} is no day of ${year}`;
      if (seen.has(day)) yield `/holidays/${i} ${day} stands twice`;
      seen.add(day);
    }
    for (const day of [...daysIn(statutory), ...daysIn(inLieu)])
      if (!free.includes(day)) yield `/holidays/${i} ${day} is not among the days off`;
    for (const day of daysIn(worked))
      if (isLocalDate(`${year}-${day}`) && isoWeekday(`${year}-${day}`) <= 5)
        yield `/holidays/${i} ${day} is no weekend, so nothing is made up on it`;
  }
}

/** 法定节假日 Days of 全国年节及纪念日放假办法 Art. 2 that fall on the same day each year, since 1999. */
const FIXED_DAYS = ['01-01', '05-01', '10-01', '10-02', '10-03'];
/** The days on which the lunar new year falls, with its eve; at least three statutory days of the Spring Festival lie about it. */
const SPRING_FESTIVAL = { from: '01-20', to: '02-23', atLeast: 3 };

/** A notice that leaves out what the law gives every year is cut or mistyped, and would move the due days of open tickets. */
function* missingIn({ holidays }: PublishedYear): Generator<string> {
  const days = holidays.flatMap(({ statutory }) => daysIn(statutory));
  const missing = FIXED_DAYS.filter((day) => !days.includes(day));
  if (missing.length > 0) yield `/holidays ${missing.join(' ')} are statutory days of every year and missing`;
  const { from, to, atLeast } = SPRING_FESTIVAL;
  if (days.filter((day) => day >= from && day <= to).length < atLeast)
    yield `/holidays Spring Festival is missing: at least ${atLeast} statutory days from ${from} to ${to}`;
}

function daysIn(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ');
}
