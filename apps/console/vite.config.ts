import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Packages of ours are taken from their sources, as everywhere else in the workspace. */
const conditions = ['@redress/source', ...defaultClientConditions];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions },
  build: {
    outDir: 'dist/site',
    // The test of the budget reads from it what the first screens load.
    manifest: true,
    // The policy of the page takes no script that stands in it, and no picture by data is needed.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    // React and antd; the budget of what a first screen loads is a test.
    chunkSizeWarningLimit: 600,
  },
});
