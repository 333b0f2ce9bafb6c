import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SIZE_MEDIA_TYPE } from '@redress/ledger';
import type { Witness } from './witness.js';

/** 63 hashes and a note with many signatures fit several times. */
const MOST_BYTES = 64 * 1024;

/** Serves the witness protocol: `POST /add-checkpoint`, and `GET /<origin hash>/checkpoint` for monitors. */
export function serveWitness(witness: Witness, onError: (error: unknown) => void): Server {
  return createServer((request, response) => {
    handle(witness, request, response).catch((error: unknown) => {
      onError(error);
      answer(response, 500, 'The witness could not keep its state\n');
    });
  });
}

async function handle(witness: Witness, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  if (path === '/add-checkpoint') {
    if (request.method !== 'POST') return answer(response, 405, 'POST a checkpoint here\n');
    const body = await bodyOf(request);
    if (body === undefined) return answer(response, 413, `At most ${MOST_BYTES} bytes\n`);
    const { status, body: text } = await witness.addCheckpoint(body);
    return answer(response, status, text, status === 409 ? SIZE_MEDIA_TYPE : undefined);
  }
  const originHash = /^\/([0-9a-f]{64})\/checkpoint$/.exec(path)?.[1];
  const note = originHash === undefined || request.method !== 'GET' ? null : await witness.checkpoint(originHash);
  return note === null ? answer(response, 404, 'Not found\n') : answer(response, 200, note);
}

function answer(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(text);
}

/** Undefined when it is too long; the rest is then left unread. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
