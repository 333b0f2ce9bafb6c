import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Returns when every consumer has passed the whole log, which reactions to events lengthen. Asked twice, because the services
 * of a cluster are asked one after the other.
 */
export async function caughtUp(url: string): Promise<void> {
  for (let inARow = 0; inARow < 2;) {
    const { consumers } = (await (await fetch(`${url}/health/ready`)).json()) as {
      consumers: { lag: number | null }[];
    };
    inARow = consumers.every(({ lag }) => lag === 0) ? inARow + 1 : 0;
    await sleep(50);
  }
}
