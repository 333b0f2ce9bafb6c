import { jest } from '@jest/globals';
import { run } from '../src/program.js';

/** Runs a command line in this process and gives what it wrote, and its exit code. */
export async function runCli(...args: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const catchInto = (name: 'out' | 'err') => (text: string | Uint8Array) => {
    written[name] += String(text);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(catchInto('out') as never),
    jest.spyOn(process.stderr, 'write').mockImplementation(catchInto('err') as never),
  ];
  try {
    return { exitCode: await run(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.removeAllListeners('SIGINT');
  }
}

/** The JSON object on the last line of an output. */
export function lastJson(out: string): Record<string, unknown> {
  return JSON.parse(out.trimEnd().split('\n').at(-1)!) as Record<string, unknown>;
}
