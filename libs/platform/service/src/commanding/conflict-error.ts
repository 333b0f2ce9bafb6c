/** Others kept writing to the stream first, every time. The command changed nothing and may be sent again. */
export class ConflictError extends Error {
  constructor(
    readonly stream: string,
    readonly attempts: number,
  ) {
    super(`${stream} was written by others in each of ${attempts} attempts`);
    this.name = 'ConflictError';
  }
}
