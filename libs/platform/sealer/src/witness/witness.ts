import {
  addSignatures,
  decideAddCheckpoint,
  formatNote,
  MalformedError,
  parseAddCheckpoint,
  parseNote,
  type AddCheckpoint,
  type SigningKey,
  type VerifierKey,
  type WitnessAnswer,
} from '@redress/ledger';
import { originHashOf, WitnessFolder } from './witness-folder.js';

export interface WitnessParts {
  readonly key: SigningKey;
  /** The keys of the logs to witness; a key's name is the log's origin. */
  readonly logs: readonly VerifierKey[];
  readonly folder: WitnessFolder;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

/** Cosigns what continues what it cosigned before; one request of a log after the other. */
export class Witness {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: WitnessParts) {}

  /** Answers a request of the witness protocol. Rejects when the state cannot be read or stored: then nothing is cosigned. */
  addCheckpoint(body: Uint8Array): Promise<Pick<WitnessAnswer, 'status' | 'body'>> {
    let request: AddCheckpoint;
    try {
      request = parseAddCheckpoint(body);
    } catch (error) {
      if (error instanceof MalformedError) return Promise.resolve({ status: 400, body: `${error.message}\n` });
      throw error;
    }
    const answer = this.last.then(() => this.decide(request));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** The note cosigned last for the log with this origin hash. */
  async checkpoint(originHash: string): Promise<string | null> {
    return this.parts.logs.some(({ name }) => originHashOf(name) === originHash)
      ? this.parts.folder.note(originHash)
      : null;
  }

  private async decide(request: AddCheckpoint): Promise<WitnessAnswer> {
    const { key, logs, folder, now } = this.parts;
    const { origin } = request.checkpoint;
    const keys = logs.filter(({ name }) => name === origin);
    const log = keys.length === 0 ? undefined : { keys, latest: await folder.latest(origin) };
    const answer = decideAddCheckpoint(request, log, key, Math.floor(now() / 1000));
    if (answer.status === 200) await folder.store(origin, noteWith(request.note, keys, answer.body));
    return answer;
  }
}

/** The note with the log's signatures and ours alone: whatever else came with it nobody has verified. */
function noteWith(note: string, keys: readonly VerifierKey[], cosignature: string): string {
  const { text } = parseNote(note);
  const lines = note.slice(text.length + 1).split(/(?<=\n)/);
  const ofLog = lines.filter((line) =>
    keys.some(({ name, id }) => {
      const [signature] = parseNote(`${text}\n${line}`).signatures;
      return signature?.name === name && signature.id === id;
    }),
  );
  return addSignatures(formatNote(text, ...ofLog), cosignature);
}
