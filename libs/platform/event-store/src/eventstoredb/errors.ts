/** EventStoreDB could not be reached or did not answer in time. Whether an append was stored is then unknown: repeat it. */
export class EventStoreUnavailableError extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`EventStoreDB is unavailable: ${what}`, options);
    this.name = 'EventStoreUnavailableError';
  }
}

/** EventStoreDB answered, and will not do it: repeating changes nothing. The cause tells why. */
export class EventStoreRefusedError extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`EventStoreDB refused to ${what}`, options);
    this.name = 'EventStoreRefusedError';
  }
}
