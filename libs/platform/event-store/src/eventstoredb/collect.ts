import { StreamNotFoundError, type StreamingRead } from '@eventstore/db-client';
import { NoAnswerError } from './transient.js';

/** How long a read is waited for, in milliseconds. */
export interface Patience {
  /** From one item to the next: what comes slowly, to a reader that is short of processor time, comes all the same. */
  readonly silence: number;
  readonly altogether: number;
}

/** Everything a read brings; nothing when the stream does not exist. The client gives reads no deadline, so this does. */
export function collect<Item>(read: StreamingRead<Item>, { silence, altogether }: Patience): Promise<Item[]> {
  return new Promise((resolve, reject) => {
    const items: Item[] = [];
    const giveUp = (after: number) => {
      stopWaiting();
      read.off('data', take);
      reject(new NoAnswerError(after));
      read.cancel().catch(() => undefined);
    };
    const silent = setTimeout(giveUp, silence, silence);
    const late = setTimeout(giveUp, altogether, altogether);
    const stopWaiting = () => [silent, late].forEach(clearTimeout);
    const take = (item: Item) => {
      items.push(item);
      silent.refresh();
    };
    read.on('data', take);
    read.on('end', () => {
      stopWaiting();
      resolve(items);
    });
    read.on('error', (error) => {
      stopWaiting();
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
