import { isUuid } from './ids.js';
import { isLocalDate, normalizeInstant } from './local-date.js';
import { isCode, isText } from './values.js';

/**
 * What the formats of schemas ask of a text, by name. Events, bodies and queries are checked by this one list, so that a value
 * that came in over HTTP can be stored. `npm run contracts` gives the aliases of the kernel these formats.
 */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isLocalDate,
  'date-time': (text) => normalizeInstant(text) !== undefined,
  uuid: isUuid,
  text: isText,
  code: isCode,
};
