// The page has its colours and its language before the first paint; src/app/look.ts and src/language/language.ts change them.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = localStorage.getItem('redress-theme') ?? (dark ? 'dark' : 'light');
  root.lang = localStorage.getItem('redress-language') ?? 'zh-CN';
})();
