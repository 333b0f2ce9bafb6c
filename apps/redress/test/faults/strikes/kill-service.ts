import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICES, type ServiceName } from '../../../src/cluster/service-process.js';
import { A_RECOVERY_MS, eventually } from '../../support/eventually.js';
import type { Strike } from './strike.js';

/** A service dies by SIGKILL at any moment of its work, and is started again by who launched it. */
export function killService(name?: ServiceName): Strike {
  return async ({ world, chance }) => {
    const waited = chance.below(2_000);
    await sleep(waited);
    const victim = world.of(name ?? chance.pick(SERVICES))[0]!;
    const { pid } = victim;
    process.kill(pid!, 'SIGKILL');
    await eventually(
      `${victim.name} serves again`,
      () => victim.pid !== undefined && victim.pid !== pid,
      A_RECOVERY_MS,
    );
    await world.caughtUp(victim);
    return `killed ${victim.name} after ${waited} ms`;
  };
}
