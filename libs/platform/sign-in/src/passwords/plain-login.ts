/** A login in its one spelling: neither case nor width nor blanks around it make another. */
export function plainLogin(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
