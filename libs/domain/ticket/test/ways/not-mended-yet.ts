/** Places without a way out for which domain.md, section 11, promises acts that do not exist yet. */
const NOT_MENDED_YET: readonly RegExp[] = [
  // An upheld return may be joined to another ticket.
  /returned as duplicate/,
];

/** Whether it is known that there is no way out of these stages. */
export function isNotMendedYet(stages: string): boolean {
  return NOT_MENDED_YET.some((known) => known.test(stages));
}
