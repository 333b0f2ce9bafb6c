import { Link, Outlet } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useOfficeName } from '../api/office-names.js';
import { who, type Who } from '../api/who.js';
import { KeySheet } from '../commands/key-sheet.js';
import { Keys } from '../commands/keys.js';
import { Palette } from '../commands/palette.js';
import { useKeys } from '../commands/use-keys.js';
import { language, useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import { look } from './look.js';
import { otherLanguage, otherLook, useLeave, useShellCommands } from './shell-commands.js';
import { shellTexts } from './shell.texts.js';

/** What stands around every screen: where one is, who sits here, and everything that can be done from anywhere. */
export function Shell(): ReactNode {
  const texts = useTexts(shellTexts);
  const [dialog, setDialog] = useState<'palette' | 'keys' | null>(null);
  const close = (): void => setDialog(null);
  const sitting = who.use();
  useShellCommands(setDialog);
  useKeys();

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header>
        <strong>
          Redress <span>{texts.name}</span>
        </strong>
        <nav aria-label={texts.screens}>{sitting && <Link to="/queue">{texts.queue}</Link>}</nav>
        {sitting && <Sitting sitting={sitting} />}
        <button type="button" className="plain" onClick={() => setDialog('palette')}>
          {texts.commands} <Keys keys="$mod+k" />
        </button>
        <Settings />
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Palette open={dialog === 'palette'} onClose={close} />
      <KeySheet open={dialog === 'keys'} onClose={close} />
    </div>
  );
}

function Sitting({ sitting: { role, office } }: { readonly sitting: Who }): ReactNode {
  const texts = useTexts(shellTexts);
  const name = useNames();
  const officeName = useOfficeName();
  const leave = useLeave();
  return (
    <span className="sitting">
      {name('role', role)} · {office === null ? texts.hotline : officeName(office)}
      <button type="button" className="plain" onClick={leave}>
        {texts.leave}
      </button>
    </span>
  );
}

function Settings(): ReactNode {
  const texts = useTexts(shellTexts);
  return (
    <>
      <button type="button" className="plain" onClick={otherLook}>
        {look.use() === 'dark' ? texts.toLight : texts.toDark}
      </button>
      <button type="button" className="plain" onClick={otherLanguage} lang={language.use() === 'en' ? 'zh-CN' : 'en'}>
        {texts.otherLanguage}
      </button>
    </>
  );
}
