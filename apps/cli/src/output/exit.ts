/** What the exit code tells a script. */
export const EXIT = { good: 0, foundWrong: 1, cannotJudge: 2 } as const;

/** Takes the exit code of a command that came to its end. */
export type Finish = (exitCode: number) => void;
