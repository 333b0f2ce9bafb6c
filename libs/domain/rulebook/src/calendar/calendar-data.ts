import type { Label } from '@redress/kernel';

/** A holiday as one year's days of it; each list holds `MM-DD` days separated by spaces, so that it reads as the notice does. */
export interface Holiday {
  readonly zh: Label;
  readonly en: Label;
  /** Days off by the notice of the State Council, weekends within them included. @pattern ^(\d\d-\d\d( \d\d-\d\d){0,49})?$ @example 01-01 01-02 */
  readonly off: string;
  /** Those of `off` that 全国年节及纪念日放假办法 Art. 2 names: the statutory holidays 法定节假日. @pattern ^(\d\d-\d\d( \d\d-\d\d){0,49})?$ @example 01-01 */
  readonly statutory: string;
  /** Those of `off` that are swapped against `worked` days 调休. @pattern ^(\d\d-\d\d( \d\d-\d\d){0,49})?$ @example 01-02 */
  readonly inLieu: string;
  /** Make-up working days: weekend days that are worked for this holiday. @pattern ^(\d\d-\d\d( \d\d-\d\d){0,49})?$ @example 01-04 */
  readonly worked: string;
}

/** The holidays that touch one calendar year. A year counts as known when it has such an entry. */
export interface CalendarYear {
  readonly year: number;
  readonly holidays: readonly Holiday[];
}

/** A year of holidays with where it comes from, such as the number of the notice. */
export interface PublishedYear extends CalendarYear {
  readonly source: Label;
}

/** What a working-day calendar is made from. Years follow each other without a gap. */
export interface CalendarData {
  /** Where the days come from, with the version of that source. */
  readonly source: string;
  readonly years: readonly CalendarYear[];
}
