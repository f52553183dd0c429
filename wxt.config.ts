import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { OFFICIAL_MATCHES } from './lib/pages/hosts';

/**
 * Writes content scripts in ASCII. One letter beyond Latin-1 makes the engine keep the whole script in two bytes per
 * letter, in every official page.
 */
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

/** The worker's chunks once more through a minifier that folds what the bundler's own leaves: one per cent, where none is left. */
const smallWorker = {
  name: 'small-worker',
  async generateBundle(_options: unknown, bundle: Record<string, { name?: string; code?: string }>): Promise<void> {
    for (const file of Object.values(bundle)) {
      if (file.code === undefined || !file.name?.startsWith('worker')) continue;
      const { code } = await minify(file.code, {
        ecma: 2020,
        module: true,
        compress: { passes: 3, keep_fargs: false, pure_getters: true },
      });
      if (code) file.code = code;
    }
  },
};

/** What says which modules ask for a module at once. */
type Graph = {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
};

/** The entries that load a module before anything else happens. */
function entriesOver(id: string, graph: Graph, seen = new Set<string>()): string[] {
  const info = graph.getModuleInfo(id);
  if (!info || seen.has(id)) return [];
  seen.add(id);
  return info.isEntry ? [id] : info.importers.flatMap((importer) => entriesOver(importer, graph, seen));
}

/** A chunk of what all of some entries load. */
const chunkOf = (name: string, ...wanted: readonly string[]) => ({
  name(id: string, graph: Graph): string | null {
    if (graph.getModuleInfo(id)?.isEntry) return null;
    const entries = entriesOver(id, graph);
    return wanted.every((one) => entries.some((entry) => entry.includes(`entrypoints/${one}`))) ? name : null;
  },
});

/**
 * The worker in two chunks instead of in twenty: small files compress badly and name to each other all that they share.
 * Not in one, since the popup would load all of it before it can show anything.
 */
const workerChunks = [chunkOf('worker-and-popup', 'background', 'popup'), chunkOf('worker', 'background')];

// Everything the extension may reach stands in this one file; test/built/manifest.test.ts holds the result against a golden file.
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [asciiContentScripts, smallWorker],
    resolve: {
      alias: {
        // WXT's own tells every page by an event and a message that we are there, by name; ours tells no one.
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/browser/silent-context.ts', import.meta.url)),
      },
    },
    // The files lie on the disk: asking for them early saves nothing, and its helper weighs more than a kilobyte.
    build: { target: 'es2023', cssTarget: ['chrome123', 'firefox153'], modulePreload: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build }) {
      // Content scripts are built one by one, each as a whole.
      const output = build?.rolldownOptions?.output;
      if (entrypoints.length > 1 && output && !Array.isArray(output)) output.codeSplitting = { groups: workerChunks };
    },
  },
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
              // Earlier ones refuse adopted style sheets in content scripts.
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          // What an administrator may set; Firefox reads its policies without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  zip: { name: 'eimza-asistani' },
});
