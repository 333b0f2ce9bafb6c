/** The list with its last member replaced; an empty list stays as it is. */
export function replaceLast<T>(list: readonly T[], replacement: (last: T) => T): readonly T[] {
  return list.map((member, i) => (i === list.length - 1 ? replacement(member) : member));
}
