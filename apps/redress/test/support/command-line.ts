import { execFile, type ChildProcess } from 'node:child_process';
import { commandLine } from './built.js';

/** What a command of the command line left behind. */
export interface CommandResult {
  readonly code: number;
  /** The object of `--json`. */
  readonly result: Record<string, unknown>;
  readonly stderr: string;
}

/** Runs `redress … --json` for a platform. */
export function redress(url: string, args: readonly string[], env: Record<string, string> = {}) {
  let child!: ChildProcess;
  const done = new Promise<CommandResult>((resolve) => {
    child = execFile(
      process.execPath,
      [commandLine(), ...args, '--url', url, '--json'],
      { env: { PATH: process.env['PATH'], ...env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        const line = stdout.trim().split('\n').at(-1);
        const result = line ? (JSON.parse(line) as Record<string, unknown>) : {};
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), result, stderr });
      },
    );
  });
  return { done, kill: () => child.kill('SIGKILL') };
}
