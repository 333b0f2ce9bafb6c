/**
 * An error for the log. PostgreSQL repeats values in messages about data (SQLSTATE class 22) and so do parsers; what came
 * in may be a name or a number, so of these only the place in the code is told.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const code = 'code' in error ? String(error.code) : '';
  const mayQuote = /^22...$/.test(code) || error instanceof SyntaxError;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [`${error.name}${code && ` ${code}`}${mayQuote ? '' : `: ${error.message}`}`, ...frames].join('\n');
}
