/** The drawers of the vault. A person has one subject per compartment, and subjects of two compartments cannot be linked. */
export const COMPARTMENTS = ['complainant', 'reporter', 'respondent'] as const;
export type Compartment = (typeof COMPARTMENTS)[number];
