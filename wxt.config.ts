import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { OFFICIAL_MATCHES } from './lib/pages/hosts';

/** Writes content scripts in ASCII, so that no page's or browser's idea of an encoding can spoil the Turkish in them. */
const asciiContentScripts = {
  name: 'ascii-content-scripts',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; fileName: string; code?: string }>): void {
    for (const file of Object.values(bundle)) {
      if (file.code === undefined || !file.fileName.startsWith('content-scripts/')) continue;
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

// What Debian and Pardus offices still have: code and styles are lowered to it, test/built/too-new.test.ts names the rest.
const OLDEST = ['chrome116', 'firefox140'];

// Everything the extension may reach stands in this one file; test/built/manifest.test.ts holds the result against a golden file.
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // One promise-based `browser` everywhere: Chromium has its own only since 148, Firefox always had.
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [asciiContentScripts],
    resolve: {
      alias: {
        // WXT's own tells every page by an event and a message that we are there, by name; ours tells no one.
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/browser/silent-context.ts', import.meta.url)),
      },
    },
    // The files lie on the disk: asking for them early saves nothing.
    build: { target: OLDEST, modulePreload: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'tr',
    permissions: ['storage', 'alarms', 'notifications'],
    // The official hosts whole, so that the popup can tell which of their pages the active tab shows.
    host_permissions: [...OFFICIAL_MATCHES],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'focus-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_focusCard__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'eimza-asistani@eimza-asistani',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '116',
          // What an administrator may set; Firefox reads its policies without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  zip: { name: 'eimza-asistani' },
});
