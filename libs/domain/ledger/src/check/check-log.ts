import { openCheckpoint, type Checkpoint } from '../notes/checkpoint.js';
import type { VerifierKey } from '../notes/keys.js';
import type { TileSource } from '../tiles/tile-source.js';
import { checkTiles, type CheckTilesOptions, type WrongTiles } from './check-tiles.js';

/** Everything of a log fits its signed checkpoint, or the first thing that does not. */
export type LogVerdict =
  | { readonly ok: true; readonly size: number; readonly checkpoint: Checkpoint }
  | WrongTiles
  | {
      readonly ok: false;
      /** The checkpoint itself: its form, its signature, its origin. */
      readonly wrong: 'note';
      readonly leaf: null;
      readonly path: null;
      readonly reason: string;
    };

/**
 * Judges a whole log in C2SP tiles layout, ours or any other's: the checkpoint's signature, then every entry, bundle
 * and tile against its root, read once from the first to the last, a few tiles in memory at a time. Witnesses are a
 * matter of policy: see {@link judgeCheckpoint}.
 */
export async function checkLog(
  source: TileSource,
  note: string | Uint8Array,
  logKey: VerifierKey,
  options: CheckTilesOptions = {},
): Promise<LogVerdict> {
  const opened = openCheckpoint(note, logKey);
  if (!opened.ok) return { ok: false, wrong: 'note', leaf: null, path: null, reason: opened.reason };
  const { checkpoint } = opened;
  const wrong = await checkTiles(source, checkpoint.size, checkpoint.root, options);
  return wrong ?? { ok: true, size: checkpoint.size, checkpoint };
}
