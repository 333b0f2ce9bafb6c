import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** With what a process was started; empty when there is none, or when it has ended and nobody has asked how. */
export function commandLineOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFromProc(pid)
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** A process that is just becoming another program has none for a moment; unlike one that has ended, it has a program. */
function readFromProc(pid: number): string {
  for (;;) {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (line !== '' || !existsSync(`/proc/${pid}/exe`)) return line;
  }
}
