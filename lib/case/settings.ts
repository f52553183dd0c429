import * as z from 'zod/mini';
import type { Edit } from './edit';
import { listed } from './page-edits';
import { emptyRecord, MOST, type NamedPage, namedPageSchema, type Settings, type Stored } from './schema';

/** Changes some settings. */
export const changeSettings =
  (some: Partial<Settings>): Edit =>
  (stored) => ({ ...stored, settings: { ...stored.settings, ...some } });

/** Changes some of the reminders' settings. */
export const changeReminders =
  (some: Partial<Settings['reminders']>): Edit =>
  (stored) => ({ ...stored, settings: { ...stored.settings, reminders: { ...stored.settings.reminders, ...some } } });

/** Shows a dismissed finding again. */
export const undismiss = (finding: string): Edit => listed('dismissed', finding, false);

/** Switches a finding on or off. */
export const switchFinding = (finding: string, on: boolean): Edit => listed('findingsOff', finding, !on);

type PlaceOfPage = Pick<NamedPage, 'host' | 'path' | 'heading'>;

const samePlace = (a: PlaceOfPage, b: PlaceOfPage): boolean =>
  a.host === b.host && a.path === b.path && a.heading === b.heading;

/** «Bu sayfa hangisi?»: names a page; another name for the same place replaces the first. */
export const namePage =
  (page: NamedPage): Edit =>
  (stored) => {
    // Far longer than any real page's path or heading: nothing that could be stored.
    if (!z.safeParse(namedPageSchema, page).success) return stored;
    const others = stored.namedPages.filter((other) => !samePlace(other, page));
    return { ...stored, namedPages: [...others, page].slice(-MOST.namedPages) };
  };

/** Takes a page's name back. */
export const forgetPage =
  (place: PlaceOfPage): Edit =>
  (stored) => ({ ...stored, namedPages: stored.namedPages.filter((page) => !samePlace(page, place)) });

/** Everything, settings and history included. {@link putBack} is its undo. */
export const deleteAll = (): Edit => () => emptyRecord();

/**
 * Undoes {@link deleteAll}, unless the person has begun anew since. What was delivered meanwhile stays delivered, so that
 * no reminder rings twice.
 */
export const putBack =
  (before: Stored): Edit =>
  (stored) => {
    if (stored.case) return stored;
    const known = new Set(before.history.map(({ id }) => id));
    const meanwhile = stored.history.filter(({ id }) => !known.has(id));
    return { ...before, history: [...before.history, ...meanwhile].slice(-MOST.history) };
  };
