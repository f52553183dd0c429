/**
 * Stands in for WXT's context of a content script, which posts a message and dispatches an event into the page under the
 * extension's id: a page must not be able to tell, nor to stop us by sending the same. See `wxt.config.ts`.
 */
export class ContentScriptContext {}
