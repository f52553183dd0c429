import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { GECKO_ID } from './chrome';

/** Puts a built extension into a profile for good, as an installation from the store does: it outlives the browser. */
export async function installForGood(build: string, profile: string): Promise<void> {
  const zip = new JSZip();
  for (const entry of await readdir(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    zip.file(path.slice(build.length + 1).replaceAll('\\', '/'), await readFile(path));
  }
  const folder = join(profile, 'extensions');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${GECKO_ID}.xpi`), await zip.generateAsync({ type: 'nodebuffer' }));
}
