import { connect, httpTransport, patient, PlatformUnreachable, type PlatformClient } from '@redress/client';
import { CannotJudge } from '../output/cannot-judge.js';
import { NOT_RUNNING, platformUrl } from './running-platform.js';

export interface ReachOptions {
  readonly url: string | undefined;
  /** Who calls: `role:id` or `role:id@office`. */
  readonly as: string;
  /** So long a platform that restarts is waited for. */
  readonly patienceMs: number;
  readonly signal?: AbortSignal;
}

/** Finds the platform and makes sure that it answers now; later it may restart for as long as the patience lasts. */
export async function reachPlatform({ url, ...options }: ReachOptions): Promise<PlatformClient> {
  const address = platformUrl(url);
  const ask = patient(httpTransport(address), { milliseconds: 0 });
  await ask({ method: 'GET', path: '/health/live', headers: {} }).catch((error: unknown) => {
    if (error instanceof PlatformUnreachable) throw new CannotJudge(`${NOT_RUNNING} (${error.message})`);
    throw error;
  });
  return connect(address, options);
}

/** Says a lost platform in the words of the command line. */
export async function sayWhenLost<T>(work: Promise<T>, advice: string): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof PlatformUnreachable)) throw error;
    throw new CannotJudge(`平台失去联系。 The platform was lost (${error.message}). ${advice}`);
  });
}
