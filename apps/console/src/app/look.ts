import { theme, type ThemeConfig } from 'antd';
import { kept } from '../api/kept.js';

/** White or near-black. */
export type Look = 'light' | 'dark';

/** What the reader chose, or what the system says; `public/first-paint.js` has set the same before the first paint. */
export const look = kept<Look>(
  localStorage,
  'redress-theme',
  (text) => (text === 'dark' || text === 'light' ? text : systemLook()),
  (chosen) => {
    document.documentElement.dataset['theme'] = chosen;
    return chosen;
  },
);

function systemLook(): Look {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Dense and calm. Contrast is at least 4.5:1, which the stock blue and the stock greys miss (SC 1.4.3). */
export function themeFor(chosen: Look): ThemeConfig {
  const dark = chosen === 'dark';
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    components: { Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 2px' } },
    token: {
      colorPrimary: dark ? '#1668dc' : '#0b57d0',
      colorError: dark ? '#ff8a80' : '#b3261e',
      colorLink: dark ? '#7ab0ff' : '#0b57d0',
      colorTextPlaceholder: dark ? '#a6a6a6' : '#666666',
      colorTextTertiary: dark ? '#b0b0b0' : '#595959',
      colorTextDescription: dark ? '#b0b0b0' : '#595959',
      colorBgBase: dark ? '#141414' : '#ffffff',
      borderRadius: 4,
      fontSize: 13,
      controlHeight: 32,
      fontFamily: 'var(--font)',
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
  };
}
