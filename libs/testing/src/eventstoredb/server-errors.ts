import { Metadata, status, type ServiceError } from '@grpc/grpc-js';

function serverError(code: status, details: string, metadata: Record<string, string> = {}): ServiceError {
  const carried = new Metadata();
  for (const [name, value] of Object.entries(metadata)) carried.set(name, value);
  return Object.assign(new Error(details), { code, details, metadata: carried });
}

export function notLeader(leader: { host: string; port: number }): ServiceError {
  return serverError(status.NOT_FOUND, `Leader info available`, {
    exception: 'not-leader',
    'leader-endpoint-host': leader.host,
    'leader-endpoint-port': String(leader.port),
  });
}

export function noLeader(): ServiceError {
  return serverError(status.UNAVAILABLE, 'Server Is Not Ready');
}

export function streamDeleted(stream: string): ServiceError {
  return serverError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });
}

export function appendTooLarge(limit: number): ServiceError {
  return serverError(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });
}

export function consumerTooSlow(): ServiceError {
  return serverError(status.ABORTED, 'The consumer is too slow to handle live events; it must resubscribe.');
}

export function unsupported(what: string): ServiceError {
  return serverError(status.UNIMPLEMENTED, `The double does not do this: ${what}`);
}
