import { openStore } from '../case/open-store';
import type { Store } from '../case/store';
import { localArea, locked } from './storage';

/** The record of this browser, for a page or the worker. */
export const browserStore = (): Store => openStore(localArea, locked('record'), () => new Date());
