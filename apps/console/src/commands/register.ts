import { useEffect, useSyncExternalStore } from 'react';
import type { Command } from './command.js';

/** What each mounted screen has registered; the last one wins a key that two have. */
const registered = new Map<object, readonly Command[]>();
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

function changed(): void {
  all = [...registered.values()].flat();
  for (const listener of listeners) listener();
}

/** Everything that can be done at the moment. */
export function useRegistered(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
}

/** Registers commands for as long as the component is there. Give it a list that changes only when they do. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const owner = {};
    registered.set(owner, commands);
    changed();
    return () => {
      registered.delete(owner);
      changed();
    };
  }, [commands]);
}
