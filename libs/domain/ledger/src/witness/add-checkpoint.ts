import type { Checkpoint } from '../notes/checkpoint.js';
import type { SigningKey, VerifierKey } from '../notes/keys.js';
import { cosignText, openNote } from '../notes/signed-note.js';
import { RFC6962, sameBytes, type Hash } from '../tree/hasher.js';
import { verifyConsistency } from '../tree/verify.js';
import type { AddCheckpoint } from './request.js';

/** What a witness cosigned last for a log. */
export interface WitnessedState {
  readonly size: number;
  readonly root: Hash;
}

/** A log as its witness knows it. */
export interface WitnessedLog {
  /** The keys trusted for the log's origin. */
  readonly keys: readonly VerifierKey[];
  /** Null when never cosigned. */
  readonly latest: WitnessedState | null;
}

/** The answer over HTTP. */
export type WitnessAnswer =
  | {
      readonly status: 200;
      /** To be stored, if the old state is still the latest, before the answer leaves: else two trees could be cosigned. */
      readonly next: WitnessedState;
      /** The cosignature line. */
      readonly body: string;
    }
  /** `body` is the size cosigned last, and a newline; its media type is {@link SIZE_MEDIA_TYPE}. */
  | { readonly status: 409; readonly body: string }
  | { readonly status: 400 | 403 | 404 | 422; readonly body: string };

/** The media type of a 409 answer. */
export const SIZE_MEDIA_TYPE = 'text/x.tlog.size';

/**
 * Decides whether a witness cosigns (C2SP tlog-witness), in the order in which the specification states the checks.
 * `log` is undefined for an origin that the witness does not know; `timestamp` is the time in Unix seconds.
 */
export function decideAddCheckpoint(
  request: AddCheckpoint,
  log: WitnessedLog | undefined,
  witness: SigningKey,
  timestamp: number,
): WitnessAnswer {
  const { checkpoint, oldSize } = request;
  if (log === undefined) return refuse(404, 'The origin is not known');
  const opened = openNote(request.note, log.keys);
  if (!opened.ok) return refuse(403, opened.reason);
  if (oldSize > checkpoint.size) return refuse(400, 'The old size is above the size of the checkpoint');
  const latest = log.latest ?? { size: 0, root: RFC6962.empty() };
  if (oldSize !== latest.size) return { status: 409, body: `${latest.size}\n` };
  const contradiction = contradictionOf(request, checkpoint, latest);
  if (contradiction !== undefined) return refuse(422, contradiction);
  return {
    status: 200,
    next: { size: checkpoint.size, root: checkpoint.root },
    body: cosignText(opened.text, witness, timestamp),
  };
}

function contradictionOf(request: AddCheckpoint, next: Checkpoint, latest: WitnessedState): string | undefined {
  if (next.size === 0 && !sameBytes(next.root, RFC6962.empty())) return 'The root is not that of the empty tree';
  if (latest.size === 0)
    return request.consistency.length === 0 ? undefined : 'From the empty tree the consistency proof is empty';
  const claim = { oldSize: latest.size, newSize: next.size, oldRoot: latest.root, newRoot: next.root };
  return verifyConsistency(claim, request.consistency) ? undefined : 'The consistency proof does not verify';
}

function refuse(status: 400 | 403 | 404 | 422, reason: string): WitnessAnswer {
  return { status, body: `${reason}\n` };
}
