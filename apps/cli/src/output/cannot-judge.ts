/** The command cannot do its work, or cannot tell whether all is well; the message says why and what helps. Exit code 2. */
export class CannotJudge extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotJudge';
  }
}
