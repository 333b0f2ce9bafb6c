import type { Language, RefusalValues, ValidOption } from '@redress/kernel';
import { articleIn } from '@redress/rulebook';
import { sentenceOf } from '../texts/sentences.js';

/** What is wrong with one field of a request; never repeats the value. */
export interface FieldError {
  /** Path of the field, such as `complainant.phone`. */
  readonly field: string;
  /** Which rule it breaks; its sentence stands under `fault.<code>`. */
  readonly code: string;
  readonly values?: RefusalValues;
  /** The sentence itself, where the reader of a document wrote it. */
  readonly said?: Readonly<Record<Language, string>>;
}

/** An error document (RFC 9457), in one language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Path of the request without its query, which may name a person. */
  readonly instance: string;
  /** Stable, for machines. */
  readonly code: string;
  /** What would have been valid. */
  readonly valid?: readonly string[];
  /** The same in words, with the article of each. */
  readonly options?: readonly { readonly code: string; readonly text: string; readonly article: string | null }[];
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

/** What differs from problem to problem; the rest follows from it. */
export interface ProblemCase {
  readonly status: number;
  readonly code: string;
  readonly values?: RefusalValues;
  readonly valid?: readonly string[];
  readonly options?: readonly ValidOption[];
  readonly errors?: readonly FieldError[];
  /** When to try again. */
  readonly retryAfterSeconds?: number;
}

/** The document for a case, the URL that was asked for, and the language of the caller. */
export function problemOf(problem: ProblemCase, url: string, language: Language): Problem {
  const { status, code, values, valid, options, errors } = problem;
  return {
    type: `urn:redress:problem:${code}`,
    title: sentenceOf(language, `title.${status}`),
    status,
    detail: sentenceOf(language, code, values),
    instance: url.split(/[?#]/, 1)[0]!,
    code,
    ...(valid && { valid }),
    ...(options && { options: options.map((option) => inWords(option, language)) }),
    ...(errors && { errors: errors.map((error) => told(error, language)) }),
  };
}

function inWords({ code, zh, en, article }: ValidOption, language: Language) {
  return { code, text: language === 'en' ? en : zh, article: article && articleIn(language, article) };
}

function told({ field, code, values, said }: FieldError, language: Language) {
  if (said) return { field, code, message: said[language] };
  const sentence = sentenceOf(language, `fault.${code}`, values);
  return { field, code, message: sentence === `fault.${code}` ? sentenceOf(language, 'fault.other') : sentence };
}
