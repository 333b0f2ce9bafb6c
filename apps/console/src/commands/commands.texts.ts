import type { Section } from './command.js';

const zhCN = {
  palette: '命令面板',
  search: '输入要做的事',
  nothing: '没有这样的命令',
  sheet: '快捷键',
  letters: '启用单字母快捷键',
  close: '关闭',
  sections: { move: '移动', screen: '前往', ticket: '工单', console: '控制台' } as Readonly<Record<Section, string>>,
};

export const commandsTexts = {
  'zh-CN': zhCN,
  en: {
    palette: 'Commands',
    search: 'What do you want to do',
    nothing: 'There is no such command',
    sheet: 'Keys',
    letters: 'Single letters are commands',
    close: 'Close',
    sections: { move: 'Move', screen: 'Go to', ticket: 'Ticket', console: 'Console' },
  } satisfies typeof zhCN,
};
