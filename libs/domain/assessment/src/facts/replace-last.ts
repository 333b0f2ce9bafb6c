/** The list with its last member replaced; an empty list stays as it is. */
export function replaceLast<T>(list: readonly T[], replacement: (last: T) => T): readonly T[] {
  const last = list.at(-1);
  return last === undefined ? list : list.with(-1, replacement(last));
}
