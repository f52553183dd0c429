import type { Bidi } from './bidi';
import { plain, type Remote } from './remote';

/** Firefox's own window, in which its insides can be asked and moved (`--remote-allow-system-access`). */
export interface Chrome {
  evaluate<T>(expression: string): Promise<T>;
}

export const GECKO_ID = 'eimza-asistani@eimza-asistani';

export function chromeOf(bidi: Bidi): Chrome {
  return {
    async evaluate<T>(expression: string) {
      const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        {
          'moz:scope': 'chrome',
        },
      );
      const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
      const answer = await bidi.send<{ type: string; result: Remote; exceptionDetails?: { text: string } }>(
        'script.evaluate',
        { expression, target: { context: window?.context }, awaitPromise: true },
      );
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
      return plain(answer.result) as T;
    },
  };
}

export const isInstalled = ({ evaluate }: Chrome): Promise<boolean> =>
  evaluate(`WebExtensionPolicy.getByID('${GECKO_ID}') !== null`);

/** Puts the extension's background to rest, as half a minute without work does. */
export const stopBackground = ({ evaluate }: Chrome): Promise<void> =>
  evaluate(`WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground()`);

/** `running`, `stopped` …, as Firefox has it. */
export const backgroundState = ({ evaluate }: Chrome): Promise<string> =>
  evaluate(`WebExtensionPolicy.getByID('${GECKO_ID}').extension.backgroundState`);
