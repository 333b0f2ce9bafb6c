import { formatAddCheckpoint, openNote, parseNote, type Hash, type PolicyWitness } from '@redress/ledger';

/** A witness as it can be asked: with the address to submit to. */
export type ReachableWitness = PolicyWitness & { readonly url: string };

/** What came of asking a witness. */
export type WitnessReply =
  | { readonly kind: 'cosigned'; readonly line: string }
  /** It cosigned another size last. */
  | { readonly kind: 'elsewhere'; readonly size: number }
  /** It saw a tree that ours does not continue. */
  | { readonly kind: 'contradicts'; readonly reason: string }
  /** It gave no usable answer: not there, does not know the log, or signed badly. */
  | { readonly kind: 'failed'; readonly reason: string };

const PATIENCE_MS = 5_000;

/** Submits a checkpoint to a witness (C2SP tlog-witness, add-checkpoint). Never throws. */
export async function askWitness(
  { url, key }: ReachableWitness,
  request: { readonly oldSize: number; readonly consistency: readonly Hash[]; readonly note: string },
): Promise<WitnessReply> {
  try {
    const response = await fetch(`${url.replace(/(?<!\/)\/+$/, '')}/add-checkpoint`, {
      method: 'POST',
      body: formatAddCheckpoint(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = await response.text();
    switch (response.status) {
      case 200:
        return cosignatureIn(body, request.note, key);
      case 409:
        return /^\d{1,15}\n?$/.test(body)
          ? { kind: 'elsewhere', size: Number(body) }
          : { kind: 'failed', reason: 'answered 409 without a size' };
      case 422:
        return { kind: 'contradicts', reason: body.trim().slice(0, 200) };
      default:
        return { kind: 'failed', reason: `answered ${response.status}: ${body.trim().slice(0, 200)}` };
    }
  } catch (error) {
    return { kind: 'failed', reason: causeOf(error) };
  }
}

/** The answer may hold lines of several keys; ours to keep is the one that verifies with the key we know. */
function cosignatureIn(body: string, note: string, key: PolicyWitness['key']): WitnessReply {
  const { text } = parseNote(note);
  for (const line of body.split('\n')) {
    if (line !== '' && openNote(`${text}\n${line}\n`, [key]).ok) return { kind: 'cosigned', line: `${line}\n` };
  }
  return { kind: 'failed', reason: 'answered without a good signature of its key' };
}

function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? message;
}
