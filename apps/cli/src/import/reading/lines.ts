import { CannotJudge } from '../../output/cannot-judge.js';

/** Longer than any message; a file without line ends is not of this format. */
const LONGEST_LINE = 1 << 20;

/** The lines of a text with their numbers, from 1; empty ones are left out. */
export async function* readLines(text: AsyncIterable<string>): AsyncGenerator<{ line: number; content: string }> {
  let rest = '';
  let line = 0;
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE)
      throw new CannotJudge(`第 ${line + 1} 行过长。 Line ${line + 1} is too long; is this the right format?`);
    for (const content of lines) {
      line++;
      if (content.trim() !== '') yield { line, content: content.replace(/\r$/, '') };
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, content: rest };
}
