import { httpTransport, patient, PlatformUnreachable } from '@redress/client';
import { CannotJudge } from '../output/cannot-judge.js';
import { NOT_RUNNING, platformUrl } from '../platform/running-platform.js';
import type { ReadAddress } from './read-served.js';

/** An auditor sees every ranking. */
const ACTOR = 'auditor:cli';
/** So long a platform that restarts meanwhile is waited for. */
const PATIENCE_MS = 20_000;

/**
 * Reads rankings as they come over the wire, for a replay compares bytes. Throws {@link CannotJudge} when the platform does
 * not answer now, or later for longer than it may take to restart.
 */
export async function reachRankings(url: string | undefined): Promise<ReadAddress> {
  const transport = httpTransport(platformUrl(url));
  const get = (path: string, milliseconds: number) =>
    patient(transport, { milliseconds })({ method: 'GET', path, headers: { 'redress-actor': ACTOR } });
  await get('/health/live', 0).catch(cannotJudge(NOT_RUNNING));
  return async (path) => {
    const { status, text, headers } = await get(path, PATIENCE_MS).catch(
      cannotJudge('平台失去联系。 The platform was lost'),
    );
    const position = headers['redress-position'];
    return { status, text, position: typeof position === 'string' ? position : null };
  };
}

function cannotJudge(sentence: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof PlatformUnreachable)) throw error;
    throw new CannotJudge(`${sentence} (${error.message})`);
  };
}
