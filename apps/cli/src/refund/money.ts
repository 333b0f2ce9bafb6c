import { InvalidArgumentError } from 'commander';

/** Reads an amount in yuan as whole fen; digits are moved as text, so nothing is rounded. */
export function fenOfYuan(text: string): number {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null)
    throw new InvalidArgumentError('金额以元计，至多两位小数。 An amount in yuan with at most two decimals is needed.');
  return Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`);
}
