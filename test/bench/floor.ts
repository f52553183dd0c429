import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KAMUSM_MATCHES, MEBBIS_SCRIPT_MATCHES } from '../../lib/pages/hosts';

/** An extension that asks its worker once and makes one element: what no card in a page can cost less than. @returns its folder */
export async function emptyScript(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eimza-floor-'));
  const manifest = {
    manifest_version: 3,
    name: 'floor',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [
      { matches: [...KAMUSM_MATCHES, ...MEBBIS_SCRIPT_MATCHES], js: ['script.js'], run_at: 'document_end' },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((message, sender, respond) => respond(null));',
  );
  await writeFile(
    join(folder, 'script.js'),
    "chrome.runtime.onMessage.addListener(() => {}); chrome.runtime.sendMessage(1); globalThis.element = document.createElement('div');",
  );
  return folder;
}
