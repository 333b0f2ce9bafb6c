import type { FastifyInstance } from 'fastify';
import { readJson } from './read-json.js';
import { TurnedAwayError } from './turned-away-error.js';

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i;

/**
 * Takes bodies of JSON in UTF-8 and nothing else. A page of another site can send forms, text and whatever a browser sends
 * without asking first, but not this (Fetch Standard, CORS-safelisted request-header).
 */
export function takeJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addHook('onRequest', async ({ headers, is404 }) => {
    const type = headers['content-type'];
    if (type !== undefined && !is404 && !JSON_TYPE.test(type))
      throw new TurnedAwayError({ status: 415, code: 'unsupported-media-type' });
  });
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_: unknown, bytes: Buffer) =>
    bytes.length === 0 ? undefined : readJson(bytes),
  );
}
