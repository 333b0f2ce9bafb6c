import { leafHash } from '@redress/kernel';
import type { Invariant } from './invariant.js';

/** Positions and revisions are dense, and every event names the hash of the one before it in its stream. */
export const streamsAreWholeChains: Invariant = ({ log }) => {
  const faults: string[] = [];
  const heads = new Map<string, { revision: number; leaf: string }>();
  log.forEach(({ position, envelope: { stream, revision, previous }, bytes }, index) => {
    const head = heads.get(stream);
    if (position !== index) faults.push(`position ${position} stands in place ${index}`);
    if (revision !== (head?.revision ?? -1) + 1) faults.push(`${stream}: revision ${revision} is out of turn`);
    if (previous !== (head?.leaf ?? null)) faults.push(`${stream}: revision ${revision} breaks the chain`);
    heads.set(stream, { revision, leaf: leafHash(bytes) });
  });
  return faults;
};

/** An event has an id of its own, and the events of a command stand together in one stream. */
export const nothingIsStoredTwice: Invariant = ({ log }) => {
  const faults: string[] = [];
  const ids = new Set<string>();
  const ends = new Map<string, string>();
  for (const { position, envelope } of log) {
    const { id, commandId, stream } = envelope;
    if (ids.has(id)) faults.push(`event ${id} is stored again at ${position}`);
    ids.add(id);
    const end = ends.get(commandId);
    if (end !== undefined && end !== `${stream} ${position - 1}`)
      faults.push(`command ${commandId} is stored again at ${position}`);
    ends.set(commandId, `${stream} ${position}`);
  }
  return faults;
};
