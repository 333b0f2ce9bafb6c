const zhCN = {
  title: '选择岗位',
  demonstration: '平台尚无登录，只在本机应答：选择一个岗位，即以该岗位办理。',
  role: '岗位',
  department: '部门',
  unit: 'ODR 单位',
  required: '必填',
  enter: '进入',
  more: '平台',
  api: '接口文档',
  document: 'OpenAPI 3.1',
  health: '运行状态',
  metrics: '指标',
  recomputed: '分数由事件日志重算，任何人可用以下命令核对：',
};

export const signInTexts = {
  'zh-CN': zhCN,
  en: {
    title: 'Choose a post',
    demonstration:
      'Nobody signs in yet, and the platform answers on this machine alone: choose a post, and you act in it.',
    role: 'Post',
    department: 'Department',
    unit: 'ODR unit',
    required: 'Needed',
    enter: 'Enter',
    more: 'The platform',
    api: 'API documentation',
    document: 'OpenAPI 3.1',
    health: 'Health',
    metrics: 'Metrics',
    recomputed: 'Every score is recomputed from the event log. Anybody can check it with:',
  } satisfies typeof zhCN,
};
