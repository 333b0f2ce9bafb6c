import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { sizeOf } from '@redress/testing/sizes';

/** The first two differ most from the days of Shanghai: behind, with summer time, and a day ahead. */
const ALL_ZONES = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai', 'UTC'];
const ZONES = ALL_ZONES.slice(0, sizeOf('ZONES', { ci: 2, full: ALL_ZONES.length }));
const jest = fileURLToPath(new URL('../../../../node_modules/jest/bin/jest.js', import.meta.url));
const folder = fileURLToPath(new URL('..', import.meta.url));

/** A process of its own per zone: within one process, the zone of the first date sticks. */
describe('in the time zone', () => {
  it.each(ZONES)(
    '%s, all vectors, numbers and properties hold',
    (TZ) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [jest, '--runInBand', '--rootDir', folder, 'src/calendar', 'src/deadlines', 'src/rule-sets', 'src/clocks'],
        {
          cwd: folder,
          env: { ...process.env, TZ, FORCE_COLOR: '0' },
          encoding: 'utf8',
        },
      );
      expect(`${TZ} ${status}\n${status === 0 ? '' : stderr}`).toBe(`${TZ} 0\n`);
      expect(stderr).toMatch(/Tests:\s+\d\d+ passed/);
    },
    120_000,
  );
});
