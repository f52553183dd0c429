import * as z from 'zod/mini';
import { isPlain } from './migrations/plain';
import { type Read, readRecord } from './read-record';
import { emptyRecord, recordSchema, type Stored } from './schema';
import { placeOf } from './shapes';
import {
  ALL_SET_ASIDE,
  type Edited,
  type Loaded,
  type Lock,
  type SetAside,
  type StorageArea,
  type Store,
} from './store';

const RECORD = 'record';
const SET_ASIDE = 'set-aside:';

/**
 * Opens the one door to the record.
 *
 * @param area where it lies
 * @param lock runs one piece of work at a time over all windows of the extension
 * @param now the clock, for the names of what is set aside
 */
export function openStore(area: StorageArea, lock: Lock, now: () => Date): Store {
  /** Where something does not parse: keeps the whole document beside the mended one, in one write. */
  const mend = async (): Promise<Loaded> => {
    const items = await area.get(null);
    const found = readRecord(items[RECORD]);
    if (found.state === 'newer' || found.broken.length === 0) return loadedFrom(items, found);
    const aside = setAsideOf(items, found.broken, now());
    try {
      await area.set({ [aside.key]: contentOf(aside), [RECORD]: found.stored });
    } catch {
      // Nothing was written: the broken document still stands where it was, and is told and exportable from there.
    }
    const loaded = loadedFrom(items, found);
    return { ...loaded, setAside: [...loaded.setAside, aside] };
  };

  const load = async (): Promise<Loaded> => {
    try {
      const items = await area.get(null);
      const found = readRecord(items[RECORD]);
      if (found.state === 'newer' || found.broken.length === 0) return loadedFrom(items, found);
      return await lock(mend);
    } catch {
      return { stored: emptyRecord(), setAside: [], trouble: 'unavailable' };
    }
  };

  const write = async (change: (stored: Stored) => Stored): Promise<Edited | { readonly bug: unknown }> => {
    try {
      const items = await area.get(null);
      const found = readRecord(items[RECORD]);
      if (found.state === 'newer') return { ok: false, reason: 'newer' };
      const changed = attempt(() => checked(change(found.stored)));
      if ('bug' in changed) return changed;
      const { stored } = changed;
      if (stored === found.stored && found.broken.length === 0) return { ok: true, stored };
      const aside = found.broken.length > 0 ? setAsideOf(items, found.broken, now()) : null;
      await area.set({ ...(aside && { [aside.key]: contentOf(aside) }), [RECORD]: stored });
      return { ok: true, stored };
    } catch (problem) {
      return { ok: false, reason: isFull(problem) ? 'full' : 'unavailable' };
    }
  };

  return {
    load,

    async edit(change) {
      let result: Edited | { readonly bug: unknown };
      try {
        result = await lock(() => write(change));
      } catch {
        return { ok: false, reason: 'unavailable' };
      }
      if ('bug' in result) throw result.bug;
      return result;
    },

    watch(listener) {
      let latest = 0;
      return area.onChanged((keys) => {
        if (!keys.some((key) => key === RECORD || key.startsWith(SET_ASIDE))) return;
        const mine = ++latest;
        // An earlier reading that comes in late must not overwrite a newer one.
        load().then((loaded) => {
          if (mine === latest) listener(loaded);
        });
      });
    },

    async dropSetAside(which) {
      try {
        await lock(async () => {
          const pieces = Object.keys(await area.get(null)).filter((key) => key.startsWith(SET_ASIDE));
          await area.remove(which === ALL_SET_ASIDE ? pieces : pieces.filter((key) => key === which));
        });
      } catch {
        // It stays, and stays told.
      }
    },
  };
}

function loadedFrom(items: Readonly<Record<string, unknown>>, found: Read): Loaded {
  const setAside = Object.entries(items)
    .filter(([key]) => key.startsWith(SET_ASIDE))
    .map(([key, content]) => asSetAside(key, content))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  if (found.state === 'newer') return { stored: emptyRecord(), setAside, trouble: 'newer', untouched: items[RECORD] };
  return { stored: found.stored, setAside, trouble: null };
}

function asSetAside(key: string, content: unknown): SetAside {
  const setAsideAt = key.slice(SET_ASIDE.length);
  if (!isPlain(content) || !('raw' in content)) return { key, setAsideAt, parts: ['all'], raw: content };
  const parts = Array.isArray(content.parts) ? content.parts.filter((part) => typeof part === 'string') : ['all'];
  return {
    key,
    setAsideAt: typeof content.setAsideAt === 'string' ? content.setAsideAt : setAsideAt,
    parts,
    raw: content.raw,
  };
}

/** Set aside under a name that nothing has yet: two at one instant must not overwrite each other. */
function setAsideOf(items: Readonly<Record<string, unknown>>, parts: readonly string[], now: Date): SetAside {
  const setAsideAt = Number.isNaN(now.getTime()) ? 'unknown' : now.toISOString();
  let key = `${SET_ASIDE}${setAsideAt}`;
  for (let again = 2; key in items; again++) key = `${SET_ASIDE}${setAsideAt}-${again}`;
  return { key, setAsideAt, parts: [...parts], raw: items[RECORD] };
}

const contentOf = ({ setAsideAt, parts, raw }: SetAside) => ({ setAsideAt, parts, raw });

/** What a later reading would set aside must not be written in the first place. */
function checked(stored: Stored): Stored {
  const result = z.safeParse(recordSchema, stored);
  if (!result.success) throw new RangeError(`an edit gave an invalid record: ${placeOf(result.error)}`);
  return stored;
}

function attempt(work: () => Stored): { readonly stored: Stored } | { readonly bug: unknown } {
  try {
    return { stored: work() };
  } catch (bug) {
    return { bug };
  }
}

/** The browsers' ways to say that nothing more fits: Chromium's «QUOTA_BYTES quota exceeded», Firefox's QuotaExceededError, a full disk. */
function isFull(problem: unknown): boolean {
  const text = problem instanceof Error ? `${problem.name} ${problem.message}` : String(problem);
  return /quota|no[ _]?space|disk full/i.test(text);
}
