import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** With what a process was started; empty when there is none, or when it has ended and nobody has asked how. */
export function commandLineOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}
