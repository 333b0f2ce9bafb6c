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
  const problems = [...problemsOf(document)];
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

function daysIn(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ');
}
