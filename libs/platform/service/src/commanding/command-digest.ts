import { createHmac, hkdfSync } from 'node:crypto';
import { canonicalJson } from '@redress/kernel';
import type { Execution } from './execution.js';

/** Tells whether two commands under one id are the same. */
export type CommandDigest = (execution: Execution) => string;

/**
 * Digests who does what to which thing with what, in hex. It is keyed: what people typed is in it, and a plain hash of a
 * phone number could be found by trying all of them.
 */
export function commandDigestWith(sealingKey: Uint8Array): CommandDigest {
  const key = Buffer.from(hkdfSync('sha256', sealingKey, '', 'redress command digest', 32));
  return ({ aggregate, act, id, input, sent = input, meta }) => {
    const what = { account: meta.actor.account, stream: aggregate.streamOf(id), act: act.name, input: sent };
    return createHmac('sha256', key).update(canonicalJson(what)).digest('hex');
  };
}
