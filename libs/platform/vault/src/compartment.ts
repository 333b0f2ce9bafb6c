/**
 * The drawers of the vault. A person has one subject per compartment, and subjects of two compartments cannot be linked. A
 * merchant is a `respondent` where somebody complains and `reported` where somebody reports: by the merchant a report could
 * be joined with the complaint of the same submission. Colleagues are `staff`, and no citizen is linked with them.
 */
export const COMPARTMENTS = ['complainant', 'reporter', 'respondent', 'reported', 'staff'] as const;
export type Compartment = (typeof COMPARTMENTS)[number];
