import { build } from 'vite';

/**
 * One of our modules as a script that a page of a test can run, built as it is shipped.
 *
 * @param name the global that holds what `source` exports
 * @param source a module's text, its imports by absolute path
 */
export async function bundleScript(name: string, source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // Under Vitest, Vite would take the JSX of development.
    oxc: { jsx: { development: false } },
    build: { write: false, lib: { entry: name, formats: ['iife'], name } },
    plugins: [
      {
        name,
        resolveId: (id) => (id.endsWith(name) ? `\0${name}` : null),
        load: (id) => (id === `\0${name}` ? source : null),
      },
    ],
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`«${name}» could not be bundled.`);
  return first.output[0].code;
}
