const zhCN = {
  name: '消费维权热线平台',
  skip: '跳到正文',
  screens: '页面',
  queue: '工单',
  hotline: '热线',
  leave: '换岗位',
  toDark: '深色',
  toLight: '浅色',
  otherLanguage: 'English',
  commands: '命令',
  notFound: '没有这个页面。',
  toQueue: '到工单列表',
};

export const shellTexts = {
  'zh-CN': zhCN,
  en: {
    name: 'Complaint hotline',
    skip: 'Skip to the content',
    screens: 'Screens',
    queue: 'Tickets',
    hotline: 'Hotline',
    leave: 'Another post',
    toDark: 'Dark',
    toLight: 'Light',
    otherLanguage: '中文',
    commands: 'Commands',
    notFound: 'There is no such page.',
    toQueue: 'To the tickets',
  } satisfies typeof zhCN,
};
