/** Dropped de-duplication: what comes again is handed to the consumer again, ahead of what is new. */
import { decodeEnvelope } from '@redress/kernel';
import { Lane } from './lane.mjs';

const { piece } = Lane.prototype;
Lane.prototype.piece = async function (room, source) {
  const again = this.pending.filter(({ position, event }) => event && position < this.passed);
  const { events, next } = await piece.call(this, room, source);
  const wanted = again.filter(({ event }) => source.types?.has(event.type) ?? true);
  const repeated = wanted.map(({ position, event: { bytes } }) => ({
    position,
    bytes,
    envelope: decodeEnvelope(bytes),
  }));
  return { events: [...repeated, ...events], next };
};
