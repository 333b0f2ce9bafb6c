/** Thrown on a document that is not what it should be; each problem says where and what would be valid. */
export class InvalidDocumentError extends Error {
  constructor(
    what: { readonly zh: string; readonly en: string },
    readonly problems: readonly string[],
  ) {
    super(`${what.zh}无效。 Not a valid ${what.en}: ${problems.join('; ')}`);
    this.name = 'InvalidDocumentError';
  }
}
