import { expect, it } from '@jest/globals';
import fastify from 'fastify';
import { sendSafeHeaders } from './safe-headers.js';

/** What a service says of TLS that is reached under an address. */
async function promiseOf(address: string | undefined): Promise<unknown> {
  const app = fastify();
  sendSafeHeaders(app, { publicUrl: address === undefined ? undefined : new URL(address) });
  app.get('/', async () => 'here');
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const answers = await Promise.all([fetch(url), fetch(`${url}/nowhere`)]);
  await app.close();
  return answers.map(({ headers }) => headers.get('strict-transport-security'));
}

it.each([
  ['https://redress.example', 'max-age=31536000; includeSubDomains'],
  ['http://redress.example', null],
  [undefined, null],
])('whoever comes to %s is told %s: to come by TLS alone, where a proxy gives it', async (address, promise) =>
  expect(await promiseOf(address)).toEqual([promise, promise]),
);
