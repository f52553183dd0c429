import type { Page } from 'playwright-core';

/** What runs in a page's process beside our content script: all that a page which took its process over could do. */
export interface PageProcess {
  /** Evaluates in our content script's world. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** @param extensionId whose world it is; the top document of `page` has one already */
export async function pageProcess(page: Page, extensionId: string): Promise<PageProcess> {
  const cdp = await page.context().newCDPSession(page);
  const world = new Promise<number>((found) => {
    cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      const { frameId } = cdpMainFrame;
      if (origin === `chrome-extension://${extensionId}` && auxData?.frameId === frameId) found(id);
    });
  });
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const cdpMainFrame = { frameId: frameTree.frame.id };
  await cdp.send('Runtime.enable');
  const contextId = await world;
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => cdp.detach(),
  };
}
