export const requestsTexts = { 'zh-CN': {}, en: {} };
