import { StreamNotFoundError, type StreamingRead } from '@eventstore/db-client';
import { NoAnswerError } from './transient.js';

/** Everything a read brings; nothing when the stream does not exist. The client gives reads no deadline, so this does. */
export function collect<Item>(read: StreamingRead<Item>, milliseconds: number): Promise<Item[]> {
  return new Promise((resolve, reject) => {
    const items: Item[] = [];
    const timer = setTimeout(() => {
      reject(new NoAnswerError(milliseconds));
      read.cancel().catch(() => undefined);
    }, milliseconds);
    read.on('data', (item: Item) => items.push(item));
    read.on('end', () => {
      clearTimeout(timer);
      resolve(items);
    });
    read.on('error', (error) => {
      clearTimeout(timer);
      if (error instanceof StreamNotFoundError) resolve([]);
      else reject(error);
    });
  });
}

/** The result of a promise, or {@link NoAnswerError} when it takes too long. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError(milliseconds)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
