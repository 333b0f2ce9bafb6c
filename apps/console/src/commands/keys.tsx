import type { ReactNode } from 'react';

/** Keys as they stand on a button, in the palette and on the sheet. */
export function Keys({ keys }: { readonly keys: string }): ReactNode {
  return <kbd>{keysText(keys)}</kbd>;
}

/** `$mod+k` is what the keyboard calls it. */
export function keysText(keys: string): string {
  return keys
    .split(' ')
    .map((stroke) => stroke.replace('$mod', 'Ctrl').replace('Escape', 'Esc').replace('Shift+?', '?'))
    .map((stroke) => stroke.replace(/\+([a-z])$/, (_, letter: string) => `+${letter.toUpperCase()}`))
    .join(' ');
}
