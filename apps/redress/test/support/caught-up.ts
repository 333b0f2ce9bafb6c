import { A_RECOVERY_MS, eventually } from './eventually.js';

/**
 * Returns when every consumer has passed the whole log, which reactions to events lengthen. Asked twice, because the services
 * of a cluster are asked one after the other.
 */
export async function caughtUp(url: string): Promise<void> {
  let inARow = 0;
  const isTwice = async (): Promise<boolean> => {
    const { consumers } = (await (await fetch(`${url}/health/ready`)).json()) as {
      consumers: { lag: number | null }[];
    };
    inARow = consumers.every(({ lag }) => lag === 0) ? inARow + 1 : 0;
    return inARow === 2;
  };
  await eventually('every consumer has passed the whole log', isTwice, A_RECOVERY_MS);
}
