import { connectPlatform, PlatformUnreachable, type PlatformClient } from '@redress/testing/city';
import { CannotJudge } from '../output/cannot-judge.js';
import { NOT_RUNNING, platformUrl } from './running-platform.js';

export interface ReachOptions {
  readonly url: string | undefined;
  readonly patienceMs: number;
  readonly signal?: AbortSignal;
}

/** Finds the platform and makes sure that it answers now; later it may restart for as long as the patience lasts. */
export async function reachPlatform({ url, patienceMs, signal }: ReachOptions): Promise<PlatformClient> {
  const address = platformUrl(url);
  try {
    await connectPlatform(address, { patienceMs: 0 }).get('/health/live');
  } catch (error) {
    if (error instanceof PlatformUnreachable) throw new CannotJudge(`${NOT_RUNNING} (${error.message})`);
    throw error;
  }
  return connectPlatform(address, { patienceMs, ...(signal === undefined ? {} : { signal }) });
}

/** Says a lost platform in the words of the command line. */
export async function sayWhenLost<T>(work: Promise<T>, advice: string): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof PlatformUnreachable)) throw error;
    throw new CannotJudge(`平台失去联系。 The platform was lost (${error.message}). ${advice}`);
  });
}
