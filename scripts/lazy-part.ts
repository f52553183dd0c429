import { isAbsolute } from 'node:path';
import { build, type Plugin } from 'vite';

const MARK = '?lazy';

/**
 * `import part from './part?lazy'` gives a function that holds the module and all it imports, and returns its exports. A
 * content script can't load code later, and what stands at its top level is compiled and kept in every page; the engine
 * only skims a function until it is called. The part is built by itself: it sees none of WXT's aliases and constants.
 */
export const lazyParts: Plugin = {
  name: 'lazy-parts',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith(MARK)) return null;
    const file = await this.resolve(id.slice(0, -MARK.length), importer);
    return file && file.id + MARK;
  },
  async load(id) {
    if (!id.endsWith(MARK)) return null;
    const { target, cssTarget } = this.environment.config.build;
    const result = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        target,
        cssTarget,
        lib: { entry: id.slice(0, -MARK.length), formats: ['iife'], name: 'part' },
      },
    });
    const [output] = [result].flat();
    if (!output || !('output' in output)) throw new Error(`${id} was not built`);
    for (const file of output.output[0].moduleIds) if (isAbsolute(file)) this.addWatchFile(file);
    return `export default () => { ${output.output[0].code}\nreturn part; };`;
  },
};
