import { browser } from 'wxt/browser';
import { WAKE_PORT } from './wake-port';

/** Tells the worker, stopped or not, to see what is due. */
export const wakeWorker = (): void => void browser.runtime.connect({ name: WAKE_PORT });
