import { describe, expect, it } from '@jest/globals';
import { UnreachableError } from './unreachable-error.js';

const server = { product: 'PostgreSQL', address: 'db.city:5432', setting: 'DATABASE_URL' };
const coded = (code: string, message = 'failed') => Object.assign(new Error(message), { code });

describe('a server that cannot be reached', () => {
  it.each<[reason: string, cause: unknown]>([
    ['it refuses connections', coded('ECONNREFUSED')],
    ['it refuses connections', new AggregateError([coded('ECONNREFUSED')])],
    ['it refuses connections', new Error('14 UNAVAILABLE: Last error: Error: connect ECONNREFUSED 127.0.0.1:2113')],
    ['there is no such host', coded('ENOTFOUND')],
    ['the user or the password is wrong', coded('28P01')],
    ['the user or the password is wrong', new Error('SASL PLAIN authentication failed')],
    ['it has no such database', coded('3D000')],
    ['its certificate is not trusted', coded('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['its certificate is not trusted', new Error('unable to verify the first certificate')],
    [
      'the cluster has no leader',
      new Error('call failed', { cause: new Error('Failed to discover after 10 attempts.') }),
    ],
    ['it breaks connections off', coded('ECONNRESET')],
    ['the cluster has no leader', new Error('14 UNAVAILABLE: Server Is Not Ready')],
    ['it does not answer', new Error('timeout exceeded when trying to connect')],
    ['it does not answer', new Error('Connection terminated due to connection timeout')],
    ['it does not answer', new Error('no answer in time')],
    // What has no sentence of its own is told as the server says it.
    ['role "x" does not exist', coded('22023', 'role "x" does not exist')],
  ])('is told with its address and why: %s', (reason, cause) => {
    const { message } = new UnreachableError(server, cause);
    expect(message).toContain(`PostgreSQL cannot be reached at db.city:5432: ${reason}; check DATABASE_URL.`);
    expect(message.split('\n')).toHaveLength(1);
  });
});
