/** How large a long suite is. */
export interface Sizes {
  /** The smallest that shows the fault; what every test run does. */
  readonly ci: number;
  /** For a claim in figures; what `npm run test:full` does. */
  readonly full: number;
}

/**
 * The size of a long suite: its CI size, or what its environment variable says, a number or `full`.
 * @throws {RangeError} when the variable says anything else
 */
export function sizeOf(variable: string, { ci, full }: Sizes): number {
  const said = process.env[variable];
  if (said === undefined || said === '') return ci;
  if (said === 'full') return full;
  const size = Number(said);
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError(`${variable} must be a whole number or full`);
  return size;
}
