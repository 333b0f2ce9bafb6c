import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { who } from '../api/who.js';
import type { Command } from '../commands/command.js';
import { useCommands } from '../commands/register.js';
import { language } from '../language/language.js';
import { look } from './look.js';

export const otherLook = (): void => look.set(look.get() === 'dark' ? 'light' : 'dark');
export const otherLanguage = (): void => language.set(language.get() === 'en' ? 'zh-CN' : 'en');

/** Whoever leaves a post leaves nothing on the screen that the next one may not see. */
export function useLeave(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () => {
    who.set(null);
    queries.clear();
    void navigate({ to: '/sign-in' });
  };
}

/** What can be done from anywhere. */
export function useShellCommands(show: (dialog: 'palette' | 'keys') => void): void {
  const navigate = useNavigate();
  const leave = useLeave();
  const present = useRef({ navigate, leave, show });
  useEffect(() => void (present.current = { navigate, leave, show }));
  const commands = useMemo<readonly Command[]>(
    () => [
      { ...PALETTE, perform: () => present.current.show('palette') },
      { ...KEYS, perform: () => present.current.show('keys') },
      { ...QUEUE, perform: () => void present.current.navigate({ to: '/queue' }) },
      { ...LOOK, perform: otherLook },
      { ...LANGUAGE, perform: otherLanguage },
      { ...PRINT, perform: () => window.print() },
      { ...LEAVE, perform: () => present.current.leave() },
    ],
    [],
  );
  useCommands(commands);
}

type Told = Omit<Command, 'perform'>;

const PALETTE: Told = {
  id: 'palette',
  section: 'console',
  keys: '$mod+k',
  title: { 'zh-CN': '命令面板', en: 'Commands' },
};
const KEYS: Told = {
  id: 'keys',
  section: 'console',
  keys: 'Shift+?',
  title: { 'zh-CN': '快捷键一览', en: 'All keys' },
};
const QUEUE: Told = {
  id: 'queue',
  section: 'screen',
  keys: 'g q',
  title: { 'zh-CN': '到工单列表', en: 'To the tickets' },
};
const LOOK: Told = {
  id: 'look',
  section: 'console',
  title: { 'zh-CN': '切换深浅色', en: 'Switch between light and dark' },
};
const LANGUAGE: Told = {
  id: 'language',
  section: 'console',
  title: { 'zh-CN': '切换语言 English', en: 'Switch the language 中文' },
};
const PRINT: Told = { id: 'print', section: 'console', title: { 'zh-CN': '打印', en: 'Print' } };
const LEAVE: Told = { id: 'leave', section: 'console', title: { 'zh-CN': '换岗位', en: 'Take another post' } };
