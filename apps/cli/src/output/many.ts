/** A number with its noun, in English: `1 event`, `2 events`. */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
