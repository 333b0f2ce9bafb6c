/** Thrown by every parser here when its text or bytes are not exactly of the specified form. The message says where. */
export class MalformedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MalformedError';
  }
}
