import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, builtExtension, launch } from './launch';

/**
 * Chromium before 148, once in each world: no `browser`, and a promise that a message's listener returns is no answer.
 * https://developer.chrome.com/docs/extensions/whats-new
 */
const EARLIER = `if ('browser' in globalThis) {
  delete globalThis.browser;
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  const remove = onMessage.removeListener.bind(onMessage);
  const heard = new Map();
  onMessage.addListener = (listener) => {
    heard.set(listener, (...given) => listener(...given) === true || undefined);
    add(heard.get(listener));
  };
  onMessage.removeListener = (listener) => remove(heard.get(listener));
}
`;

/** Chromium with a copy of the built extension that finds itself in one of before 148. */
export async function launchWithoutNativeBrowser(): Promise<Browser> {
  const build = await mkdtemp(join(tmpdir(), 'eimza-no-browser-'));
  const remove = () => rm(build, { recursive: true, force: true });
  try {
    await cp(builtExtension(), build, { recursive: true });
    const files = (await readdir(build, { recursive: true })).filter((file) => file.endsWith('.js'));
    // In every file: whichever of them a module's imports run first.
    for (const file of files.map((name) => join(build, name)))
      await writeFile(file, EARLIER + (await readFile(file, 'utf8')));
    const browser = await launch({ build });
    return { ...browser, close: () => browser.close().finally(remove) };
  } catch (problem) {
    await remove();
    throw problem;
  }
}
