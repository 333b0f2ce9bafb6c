import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as Antd, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactNode } from 'react';
import { language } from '../language/language.js';
import { look, themeFor } from './look.js';
import { queryClient } from './query-client.js';
import { router } from './router.js';

/** The console, in the reader's language and colours. */
export function App(): ReactNode {
  const reader = language.use();
  const chosen = look.use();
  const theme = useMemo(() => themeFor(chosen), [chosen]);
  return (
    // Without the space that is put between two Chinese characters, a button is called what it says.
    <ConfigProvider locale={reader === 'en' ? enUS : zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <Antd component={false}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Antd>
    </ConfigProvider>
  );
}
