import { InvalidArgumentError, Option } from 'commander';
import { parsePeriod, PERIOD_EXAMPLES, type Period } from '@redress/kernel';

export const urlOption = () =>
  new Option('--url <address>', '平台地址。 Address of the platform (default: REDRESS_URL, or the one that runs here)');
/** Of a command that calls the platform. */
export interface CallerOptions {
  /** Who acts. */
  readonly as: string;
  readonly url?: string;
  readonly json?: boolean;
}

export const jsonOption = () =>
  new Option('--json', '最后一行输出一个 JSON 对象。 End with one JSON object on the last line of standard output');

/** Reads a whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`须为不小于 ${least} 的整数。 A whole number of at least ${least} is needed.`);
  };
}

/** Reads a month, `YYYY-MM`. */
export function month(text: string): string {
  if (parsePeriod(text)?.kind === 'month') return text;
  throw new InvalidArgumentError('月份写作 YYYY-MM。 A month is written YYYY-MM.');
}

/** Reads a period of any kind. */
export function period(text: string): Period {
  const read = parsePeriod(text);
  if (read !== undefined) return read;
  const examples = PERIOD_EXAMPLES.join(', ');
  throw new InvalidArgumentError(`考核期写作 ${examples}。 A period is written like one of these: ${examples}.`);
}
