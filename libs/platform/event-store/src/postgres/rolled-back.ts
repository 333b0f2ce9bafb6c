/** SQLSTATE classes that tell for certain that nothing was stored: bad data, constraint, serialization or deadlock. */
export function wasRolledBack(error: unknown): boolean {
  return /^(22|23|40)...$/.test((error as { code?: string }).code ?? '');
}
