import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Command } from './command.js';
import { useCommands } from './register.js';
import { singleLetters, useKeys } from './use-keys.js';

const next = jest.fn();
const tickets = jest.fn();
const palette = jest.fn();
const title = { 'zh-CN': '', en: '' };
const commands: readonly Command[] = [
  { id: 'next', section: 'move', keys: 'j', title, perform: next },
  { id: 'queue', section: 'screen', keys: 'g q', title, perform: tickets },
  { id: 'palette', section: 'console', keys: '$mod+k', title, perform: palette },
];

function Screen(): ReactNode {
  useCommands(commands);
  useKeys();
  return (
    <>
      <input aria-label="words" />
      <dialog open>
        <button>close</button>
      </dialog>
    </>
  );
}

let screen: ReturnType<typeof render>;
beforeEach(() => {
  jest.clearAllMocks();
  singleLetters.set(true);
  screen = render(<Screen />);
});
afterEach(cleanup);

describe('a key', () => {
  it('performs its command, and one that follows another performs theirs', () => {
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(next).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'q' });
    expect(tickets).toHaveBeenCalledTimes(1);
  });

  it('is a letter while somebody types', () => {
    fireEvent.keyDown(screen.getByLabelText('words'), { key: 'j' });
    expect(next).not.toHaveBeenCalled();
  });

  it('is a letter while somebody composes Chinese, also where nothing takes text', () => {
    fireEvent.keyDown(document.body, { key: 'j', isComposing: true });
    fireEvent.keyDown(document.body, { key: 'j', keyCode: 229 });
    expect(next).not.toHaveBeenCalled();
  });

  it('is a letter in a dialog', () => {
    fireEvent.keyDown(screen.getByText('close'), { key: 'j' });
    expect(next).not.toHaveBeenCalled();
  });

  it('is a letter once single letters are switched off, and Ctrl goes on', () => {
    singleLetters.set(false);
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect([next, palette].map((each) => each.mock.calls.length)).toEqual([0, 1]);
  });

  it('with Ctrl is heard while somebody types', () => {
    fireEvent.keyDown(screen.getByLabelText('words'), { key: 'k', ctrlKey: true });
    expect(palette).toHaveBeenCalledTimes(1);
  });

  it('means nothing once its screen is gone', () => {
    screen.unmount();
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(next).not.toHaveBeenCalled();
  });
});
