/** The platform gave no answer, or none but "unavailable", for as long as the client is patient. */
export class PlatformUnreachable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'PlatformUnreachable';
  }
}
