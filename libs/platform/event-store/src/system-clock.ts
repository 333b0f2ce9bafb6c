/** The system clock in the form of the log: RFC 3339, UTC, three digits, `Z`. Writes every millisecond once. */
export function systemClock(): () => string {
  let millisecond = NaN;
  let text = '';
  return () => {
    const now = Date.now();
    if (now !== millisecond) text = new Date((millisecond = now)).toISOString();
    return text;
  };
}
