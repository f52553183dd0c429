import { browser } from 'wxt/browser';

/** Content scripts get no look at the storage, should a page ever get hold of one. Firefox has no such switch. */
export function closeStorageToPages(): void {
  const { local } = browser.storage;
  if (typeof local.setAccessLevel === 'function') void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
