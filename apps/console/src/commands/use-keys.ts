import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { kept } from '../api/kept.js';
import { useRegistered } from './register.js';

/** Whether single letters are commands: who dictates or trembles may switch them off (WCAG 2.2, SC 2.1.4). */
export const singleLetters = kept<boolean>(
  localStorage,
  'redress-single-letters',
  (text) => text !== 'off',
  (on) => (on ? 'on' : 'off'),
);

/** Listens for the keys of everything that is registered. Use it once, in the shell. */
export function useKeys(): void {
  const commands = useRegistered();
  useEffect(() => {
    const bindings = commands.flatMap(({ keys, perform }) => (keys === undefined ? [] : [[keys, perform] as const]));
    const heard = bindings.map(([keys, perform]) => [
      keys,
      (event: KeyboardEvent): void => {
        if (!mayHear(event)) return;
        event.preventDefault();
        perform();
      },
    ]);
    return tinykeys(window, Object.fromEntries(heard) as Record<string, (event: KeyboardEvent) => void>);
  }, [commands]);
}

/** Keys with Ctrl are always heard; letters are not while somebody types, composes Chinese, or stands in a dialog. */
export function mayHear(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.altKey) return false;
  if (event.key.length === 1 && !singleLetters.get()) return false;
  return !(event.target instanceof Element && event.target.closest(TAKES_KEYS));
}

/** What has a use for letters of its own. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], dialog, [role=dialog]';
