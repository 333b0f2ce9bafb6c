import type { Envelope, Role } from './envelope.js';

/** Printable ASCII without quote and backslash: stands for itself in JSON. */
const TEXT = '"([ !#-\\[\\]-~]*)"';
const TEXT_OR_NULL = `(?:null|${TEXT})`;
/** JSON.parse judges what is inside. U+FFFD may stand for bytes that are no UTF-8. */
const OBJECT = '(\\{[^\\ufffd]*?\\})';
/** Fifteen digits are a safe integer whatever they are. */
const NUMBER = '(0|[1-9]\\d{0,14})';

/** The members of an envelope in canonical order. */
const ENVELOPE = new RegExp(
  `^\\{"actor":\\{"department":${TEXT_OR_NULL},"id":${TEXT},"role":${TEXT}\\},"causation":${TEXT_OR_NULL},` +
    `"commandId":${TEXT},"correlation":${TEXT},"data":${OBJECT},"id":${TEXT},"occurredAt":${TEXT},` +
    `"previous":${TEXT_OR_NULL},"recordedAt":${TEXT},"revision":${NUMBER},"sealed":${OBJECT},` +
    `"stream":${TEXT},"type":${TEXT},"v":1\\}$`,
);

/**
 * Reads an envelope that is written as nearly all are, in half the time that JSON.parse takes: most of what replaying a
 * log costs. Gives what JSON.parse gives, or undefined: rare characters, another layout or version, no JSON at all.
 */
export function readPlainEnvelope(text: string): Envelope | undefined {
  const found = ENVELOPE.exec(text);
  if (found === null) return undefined;
  try {
    return {
      actor: { department: found[1] ?? null, id: found[2]!, role: found[3] as Role },
      causation: found[4] ?? null,
      commandId: found[5]!,
      correlation: found[6]!,
      data: JSON.parse(found[7]!) as Envelope['data'],
      id: found[8]!,
      occurredAt: found[9]!,
      previous: found[10] ?? null,
      recordedAt: found[11]!,
      revision: Number(found[12]),
      sealed: found[13] === '{}' ? {} : (JSON.parse(found[13]!) as Envelope['sealed']),
      stream: found[12] === '0' ? copyOf(found[14]!) : found[14]!,
      type: found[15]!,
      v: 1,
    };
  } catch {
    return undefined;
  }
}

/**
 * A part of a text keeps the whole text in memory. The name of a stream is what folds keep by the million, from its first
 * event on.
 */
const copyOf = (text: string): string => JSON.parse(`"${text}"`) as string;
