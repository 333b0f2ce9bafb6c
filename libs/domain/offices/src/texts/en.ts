import type { zhCN } from './zh-CN.js';

/** The same in English; a sentence that is missing does not compile. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'unknown-office': 'There is no office "{id}" on that day; choose one of those listed.',
  'unknown-area': 'There is no area "{id}" on that day; choose one of those listed.',
  'unknown-odr-unit': 'There is no ODR unit "{id}" on that day; choose one of those listed.',
  'unknown-category': 'There is no category "{category}"; choose one of those listed.',
  'office-exists': 'The id "{id}" belongs to an office already and is given only once.',
  'area-exists': 'The id "{id}" belongs to an area already and is given only once.',
  'odr-unit-exists': 'The code "{id}" belongs to an ODR unit already and is given only once.',
  'office-not-yet': 'The office "{id}" exists from {from} on; choose that day or a later one.',
  'area-not-yet': 'The area "{id}" exists from {from} on; choose that day or a later one.',
  'odr-unit-not-yet': 'The ODR unit "{id}" is registered from {from} on; choose that day or a later one.',
  'office-closed': 'The office "{id}" is closed from {from} on.',
  'area-closed': 'The area "{id}" is closed from {from} on.',
  'odr-unit-closed': 'The ODR unit "{id}" is closed from {from} on.',
  'effect-in-the-past': 'It takes effect on {today} at the earliest.',
  'office-level-wrong': 'A {level:level} belongs under an office of the level directly above.',
  'office-has-offices-below': 'There are {count} offices below it; move or close them first.',
  'successor-wrong': 'Its tickets go to another office of the same level.',
  'not-a-department': 'Only a department answers for categories, not a {level:level}.',
  'responsibilities-too-many': 'These are {count} responsibilities; at most {most} are possible.',
  'case-prefix-unknown': 'The number of a case begins with a registered prefix; choose one of those listed.',
  'case-prefixes-missing':
    'No case prefix is registered for the office or one above it; the system administrator proposes one.',
  'level.city': 'city',
  'level.district': 'district',
  'level.development-zone': 'development zone',
  'level.department': 'department',
  'level.section': 'section',
  'level.station': 'station',
};
