import { useSyncExternalStore } from 'react';

/** A value that outlives a reload, and that every part of the page sees change. */
export interface Kept<T> {
  get(): T;
  set(value: T): void;
  /** The value, in a component. */
  use(): T;
}

/**
 * Keeps a value in a storage of the browser. What stands there may be old or foreign, so `read` decides what it means; null is
 * what nothing stands for.
 */
export function kept<T>(
  storage: Storage,
  key: string,
  read: (text: string | null) => T,
  write: (value: T) => string,
): Kept<T> {
  const listeners = new Set<() => void>();
  let value = read(storage.getItem(key));
  const get = (): T => value;
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set(next) {
      value = next;
      storage.setItem(key, write(next));
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
