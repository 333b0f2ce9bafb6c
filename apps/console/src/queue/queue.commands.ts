import type { InputRef } from 'antd';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Command } from '../commands/command.js';
import { useCommands } from '../commands/register.js';

interface QueueHands {
  readonly total: number;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly open: () => void;
  readonly wordsBox: RefObject<InputRef | null>;
}

/** The keys of the list. */
export function useQueueCommands(hands: QueueHands): void {
  const present = useRef(hands);
  useEffect(() => void (present.current = hands));
  const commands = useMemo<readonly Command[]>(() => {
    const step = (by: number) => (): void => {
      const { total, active, setActive } = present.current;
      setActive(Math.max(0, Math.min(total - 1, active + by)));
    };
    return [
      { id: 'next', section: 'move', keys: 'j', title: { 'zh-CN': '下一件', en: 'Next ticket' }, perform: step(1) },
      {
        id: 'previous',
        section: 'move',
        keys: 'k',
        title: { 'zh-CN': '上一件', en: 'Ticket before' },
        perform: step(-1),
      },
      {
        ...{ id: 'open', section: 'ticket', keys: 'o', title: { 'zh-CN': '打开工单', en: 'Open the ticket' } },
        perform: () => present.current.open(),
      },
      {
        ...{ id: 'find', section: 'move', keys: '/', title: { 'zh-CN': '按编号查找', en: 'Find by number' } },
        perform: () => present.current.wordsBox.current?.focus(),
      },
    ];
  }, []);
  useCommands(commands);
}
