/** A line on standard error: progress, remarks, errors. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The result on standard output: with `--json` one object on one line, which is the last line; else sentences. */
export function printResult(json: boolean | undefined, result: object, sentences: readonly string[]): void {
  const lines = json ? [JSON.stringify(result)] : sentences;
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
