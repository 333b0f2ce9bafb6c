/** The vault was written under another master key; opening it with this one would lose every field written from now on. */
export class WrongMasterKeyError extends Error {
  constructor() {
    super('This is not the master key that the vault was created with; check REDRESS_MASTER_KEY');
    this.name = 'WrongMasterKeyError';
  }
}

/** Something is still wrapped by an earlier master key, which was not given. */
export class MissingMasterKeyError extends Error {
  constructor(readonly version: number) {
    super(
      `Keys are still wrapped by version ${version} of the master key: give it in REDRESS_MASTER_KEY, behind the new one ` +
        'and a comma, until "redress rewrap" is through',
    );
    this.name = 'MissingMasterKeyError';
  }
}

/** The person has no key, because nobody ever had such a subject: nothing can be sealed for them. */
export class NoKeyError extends Error {
  constructor(readonly subjects: readonly string[]) {
    super(`No key for ${subjects.join(', ')}: unknown`);
    this.name = 'NoKeyError';
  }
}

/** Nobody in the vault has this subject. */
export class UnknownSubjectError extends Error {
  constructor() {
    super('Nobody has this subject');
    this.name = 'UnknownSubjectError';
  }
}

/** The event id already seals another text. Sealed fields are never replaced, because the log may hold their commitment. */
export class SealedOtherwiseError extends Error {
  constructor(
    readonly eventId: string,
    readonly field: string,
  ) {
    super(`Field ${field} of event ${eventId} is already sealed with another text; seal it under a new event id`);
    this.name = 'SealedOtherwiseError';
  }
}

/** A stored field does not open under its own key, event and name: somebody altered or moved it. */
export class SealBrokenError extends Error {
  constructor(
    readonly eventId: string,
    readonly field: string,
  ) {
    super(`Field ${field} of event ${eventId} was altered in the vault`);
    this.name = 'SealBrokenError';
  }
}
