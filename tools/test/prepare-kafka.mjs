import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

const command = join(workspaceRoot, 'libs/platform/local-kafka/dist/command/main.js');

/**
 * Downloads Kafka once, before tests run side by side. Where that can't be done the tests with it are left out, unless
 * REQUIRE_KAFKA=1 makes that a failure.
 * @returns {string | undefined} one line that says so
 */
export function prepareKafka() {
  if (process.env.TEST_KAFKA === 'off') return 'The tests with Kafka were left out: TEST_KAFKA=off.';
  // What does not build is told by the tests themselves.
  if (!existsSync(command)) return undefined;
  const { status, stderr } = spawnSync(process.execPath, [command, 'jars'], { cwd: workspaceRoot, encoding: 'utf8' });
  // Part of what Nx remembers results by: they change when Java is installed.
  process.env.TEST_KAFKA = status === 0 ? 'on' : 'off';
  if (status === 0) return undefined;
  return `The tests with Kafka were left out; then run npm test again. ${stderr.trim().split('\n').at(-1)}`;
}
