import { browser } from 'wxt/browser';

/** A page of ours that connects under this name wakes the worker. */
export const WAKE_PORT = 'wake';

/** Tells the worker, stopped or not, to see what is due. */
export const wakeWorker = (): void => void browser.runtime.connect({ name: WAKE_PORT });
