import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = { target: process.env.KASVUTORI_API ?? 'http://localhost:3000' };

/**
 * Everything the page needs is served from its own origin, so that the server can send `default-src 'self'`.
 * The server replaces `__CSP_NONCE__` in index.html with a fresh nonce for every response (docs/guide/web.md).
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'i18n', test: /node_modules\/(i18next|react-i18next)\// },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': api, '/auth': api, '/oidc': api } },
  preview: { port: 4173 },
});
