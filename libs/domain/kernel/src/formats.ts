import { isUuid } from './ids.js';
import { isLocalDate, normalizeInstant } from './local-date.js';
import {
  isCaseNumber,
  isCasePrefix,
  isCode,
  isDigest,
  isDocumentNumber,
  isSourceNumber,
  isStreamName,
  isText,
  isToken,
} from './values.js';

/**
 * What the formats of schemas ask of a text, by name. Events, bodies and queries are checked by this one list, so that a value
 * that came in over HTTP can be stored. `npm run contracts` gives the aliases of the kernel these formats.
 */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  // Days and instants share their years, so that a day can always be read as a part of an instant.
  date: (text) => text.startsWith('20') && isLocalDate(text),
  'date-time': (text) => normalizeInstant(text) !== undefined,
  uuid: isUuid,
  text: isText,
  code: isCode,
  digest: isDigest,
  'stream-name': isStreamName,
  'source-number': isSourceNumber,
  'case-prefix': isCasePrefix,
  'case-number': isCaseNumber,
  'document-number': isDocumentNumber,
  token: isToken,
};
