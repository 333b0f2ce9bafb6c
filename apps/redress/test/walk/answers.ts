import { mustFit, type Schema } from '@redress/service';
import { disclosedIn } from './planted.js';

/** An answer of the platform to a command. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Its document; empty where it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with an answer: none of the description, a failure of ours, or one that says what a person typed although
 * nobody has opened that for a purpose.
 */
export function faultOf(
  answers: ReadonlyMap<number, Schema>,
  { status, text, body }: Answer,
  isOpened = false,
): string | undefined {
  if (status >= 500) return `answered ${status}: ${text}`;
  const schema = answers.get(status);
  if (schema === undefined) return `answered ${status}, which is not described: ${text}`;
  if (!isOpened && disclosedIn(text).length > 0) return `repeated what was typed: ${text}`;
  try {
    mustFit(schema, body);
  } catch (error) {
    return `answered ${text}, which does not fit: ${JSON.stringify(error)}`;
  }
  return undefined;
}

/** Reads an answer. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {} };
}
