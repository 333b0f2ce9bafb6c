import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../language/language.js';
import { shellTexts } from './shell.texts.js';

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const texts = useTexts(shellTexts);
  return (
    <p>
      {texts.notFound} <Link to="/queue">{texts.toQueue}</Link>
    </p>
  );
}
