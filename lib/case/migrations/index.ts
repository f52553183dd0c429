import { fromVersion0, isVersion0 } from './0-bare-case';
import { isPlain, type Plain } from './plain';

export const CURRENT_VERSION = 1;

/** Each step takes a document of its version to the next one, and loses nothing of it. Only add, never change. */
const STEPS: readonly ((document: Plain) => Plain)[] = [fromVersion0];

export type Migrated =
  | { readonly state: 'newer' }
  /** `versionKnown` false: the version itself can't be read; the document is taken as a current one. */
  | { readonly state: 'current'; readonly document: Plain; readonly versionKnown: boolean }
  /** Not a document at all. */
  | { readonly state: 'unreadable' };

/** Brings a stored document of any age to the current version; its parts are not checked here. Never throws. */
export function migrate(raw: unknown): Migrated {
  if (!isPlain(raw)) return { state: 'unreadable' };
  const version = versionOf(raw);
  if (version === null) return { state: 'current', document: raw, versionKnown: false };
  if (version > CURRENT_VERSION) return { state: 'newer' };
  const document = STEPS.slice(version).reduce<Plain>((older, step) => step(older), raw);
  return { state: 'current', document, versionKnown: true };
}

function versionOf(raw: Plain): number | null {
  if (isVersion0(raw)) return 0;
  const { version } = raw;
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1 ? version : null;
}
