/** What a department answers for: a category code, or `*` for whatever nobody else does; in one area, or anywhere. */
export interface Responsibility {
  readonly category: string;
  /** Null: whatever the area, unless another department has the category for just that area. */
  readonly area: string | null;
}

/** A department 承办部门. */
export interface Department {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly responsibilities: readonly Responsibility[];
}
