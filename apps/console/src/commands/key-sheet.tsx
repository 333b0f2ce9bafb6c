import { Checkbox } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { language, useTexts } from '../language/language.js';
import type { Section } from './command.js';
import { commandsTexts } from './commands.texts.js';
import { Keys } from './keys.js';
import { useRegistered } from './register.js';
import { singleLetters } from './use-keys.js';

const SECTIONS: readonly Section[] = ['move', 'ticket', 'screen', 'console'];

/** The keys that mean something here. */
export function KeySheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const texts = useTexts(commandsTexts);
  const reader = language.use();
  const dialog = useRef<HTMLDialogElement>(null);
  const commands = useRegistered();
  useEffect(() => (open ? dialog.current?.showModal() : dialog.current?.close()), [open]);

  return (
    <dialog ref={dialog} className="key-sheet" aria-label={texts.sheet} onClose={onClose}>
      <h2>{texts.sheet}</h2>
      {SECTIONS.map((section) => {
        const keyed = commands.flatMap(({ keys, ...rest }) =>
          rest.section === section && keys ? [{ ...rest, keys }] : [],
        );
        return (
          keyed.length > 0 && (
            <section key={section}>
              <h3>{texts.sections[section]}</h3>
              <dl>
                {keyed.map(({ id, title, keys }) => (
                  <div key={id}>
                    <dt>{title[reader]}</dt>
                    <dd>
                      <Keys keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        );
      })}
      <footer>
        <Checkbox checked={singleLetters.use()} onChange={({ target }) => singleLetters.set(target.checked)}>
          {texts.letters}
        </Checkbox>
        <button type="button" className="plain" onClick={onClose}>
          {texts.close}
        </button>
      </footer>
    </dialog>
  );
}
