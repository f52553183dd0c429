import { isPlain, type Plain } from './migrations/plain';
import { MOST } from './schema';

/** The parts of the record. */
export type Part = 'case' | 'archive' | 'settings' | 'history' | 'namedPages';

/** So many entries of a part that did not fit. */
export interface Cut {
  readonly part: Part;
  readonly count: number;
}

export interface Bounded {
  readonly document: Plain;
  /** Each part once; empty where all fits. */
  readonly cuts: readonly Cut[];
}

/**
 * A document, stored or restored, whose lists are no longer than they may be: the newest entries stay, they stand last.
 * A list of millions costs no more than to be counted; nothing else of the document is looked at.
 */
export function bounded(document: Plain): Bounded {
  const counts = new Map<Part, number>();
  const cut = (part: Part, raw: unknown, most: number, newest = lastOf): unknown => {
    if (!Array.isArray(raw) || raw.length <= most) return raw;
    const kept = newest(raw, most);
    counts.set(part, (counts.get(part) ?? 0) + raw.length - kept.length);
    return kept;
  };
  const inCase = (part: Part, raw: unknown): unknown =>
    changed(raw, {
      returned: (list) => cut(part, list, MOST.returned),
      seenOnPage: (list) => cut(part, list, MOST.steps, eachOnce),
      unticked: (list) => cut(part, list, MOST.steps, eachOnce),
    });
  const inSettings = (raw: unknown): unknown =>
    changed(raw, {
      findingsOff: (list) => cut('settings', list, MOST.findingIds),
      dismissed: (list) => cut('settings', list, MOST.findingIds),
      reminders: (reminders) =>
        changed(reminders, { daysBefore: (list) => cut('settings', list, MOST.daysBefore, eachOnce) }),
    });
  const inArchive = (raw: unknown): unknown => {
    const closed = cut('archive', raw, MOST.archive);
    if (!Array.isArray(closed)) return closed;
    return closed.map((one) => changed(one, { case: (person) => inCase('archive', person) }));
  };
  const fitting = changed(document, {
    case: (person) => inCase('case', person),
    archive: inArchive,
    settings: inSettings,
    history: (list) => cut('history', list, MOST.history),
    namedPages: (list) => cut('namedPages', list, MOST.namedPages),
  });
  const cuts = [...counts].map(([part, count]) => ({ part, count }));
  return { document: isPlain(fitting) ? fitting : document, cuts };
}

const lastOf = (list: readonly unknown[], most: number): readonly unknown[] => list.slice(-most);

/** For lists in which nothing stands twice. */
const eachOnce = (list: readonly unknown[], most: number): readonly unknown[] => lastOf([...new Set(list)], most);

/** An object with some of its values changed, where it has them; anything else as it is. */
function changed(raw: unknown, changes: Readonly<Record<string, (value: unknown) => unknown>>): unknown {
  if (!isPlain(raw)) return raw;
  const own = Object.entries(changes).filter(([key]) => Object.hasOwn(raw, key));
  return { ...raw, ...Object.fromEntries(own.map(([key, change]) => [key, change(raw[key])])) };
}
