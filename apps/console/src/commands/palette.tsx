import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { language, useTexts } from '../language/language.js';
import { commandsTexts } from './commands.texts.js';
import { Keys } from './keys.js';
import { useRegistered } from './register.js';

/** Everything that can be done here, found by its name: a native dialog with a list that the arrows move in. */
export function Palette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const texts = useTexts(commandsTexts);
  const reader = language.use();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const [chosen, setChosen] = useState(0);
  const wanted = said.trim().toLowerCase();
  const found = useRegistered().filter(
    ({ id, title }) => id !== 'palette' && title[reader].toLowerCase().includes(wanted),
  );

  useEffect(() => {
    if (!open) return dialog.current?.close();
    setSaid('');
    setChosen(0);
    dialog.current?.showModal();
  }, [open]);

  const perform = (index: number): void => {
    onClose();
    found[index]?.perform();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen((chosen + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') perform(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className="palette" aria-label={texts.palette} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${chosen}` : undefined}
        aria-label={texts.search}
        placeholder={texts.search}
        value={said}
        onChange={({ target }) => {
          setSaid(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="palette-list" role="listbox" aria-label={texts.palette}>
        {found.map(({ id, title, section, keys }, index) => (
          <li
            key={id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => perform(index)}
          >
            <span>{title[reader]}</span>
            <small>{texts.sections[section]}</small>
            {keys && <Keys keys={keys} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{texts.nothing}</p>}
    </dialog>
  );
}
