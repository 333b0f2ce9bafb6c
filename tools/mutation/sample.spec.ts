import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const tool = fileURLToPath(new URL('see-whether-tests-bite.mjs', import.meta.url));

/** The rules of tickets, which all acts share; the other packages and the large sample are tried by hand. */
function tryRulesOfTickets(...options: readonly string[]) {
  const args = [tool, '--package', 'ticket', '--in', '/src/rules/', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, last: stdout.trim().split('\n').at(-1), all: stdout + stderr };
}

it('misses no rule of tickets that is removed', () => {
  const { all, ...told } = tryRulesOfTickets();
  expect(all).not.toContain('MISSED');
  expect(told).toEqual({ status: 0, last: expect.stringMatching(/^([2-9]\d) of \1 caught/) });
}, 120_000);

it('misses none of some wrong operators and literals in them', () => {
  const { all, ...told } = tryRulesOfTickets('--sample', '12');
  expect(all).not.toContain('MISSED');
  expect(told).toEqual({ status: 0, last: expect.stringMatching(/^(1[0-2]) of \1 caught/) });
}, 120_000);
