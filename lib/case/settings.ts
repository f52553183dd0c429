import * as v from 'valibot';
import type { Edit } from './edit';
import { emptyRecord, type NamedPage, namedPageSchema, type Settings, type Stored } from './schema';

/** Changes some settings. */
export const changeSettings =
  (some: Partial<Settings>): Edit =>
  (stored) => ({ ...stored, settings: { ...stored.settings, ...some } });

/** Changes some of the reminders' settings. */
export const changeReminders =
  (some: Partial<Settings['reminders']>): Edit =>
  (stored) => ({ ...stored, settings: { ...stored.settings, reminders: { ...stored.settings.reminders, ...some } } });

/** «Bir daha gösterme»: a finding that was read for good. */
export const dismiss = (finding: string): Edit => listed('dismissed', finding, true);

/** Shows a dismissed finding again. */
export const undismiss = (finding: string): Edit => listed('dismissed', finding, false);

/** Switches a finding on or off. */
export const switchFinding = (finding: string, on: boolean): Edit => listed('findingsOff', finding, !on);

/** As `settingsSchema` has them. */
const LONGEST_ID = 60;
const MOST_IDS = 200;

function listed(list: 'dismissed' | 'findingsOff', finding: string, inside: boolean): Edit {
  return (stored) => {
    const before = stored.settings[list];
    if (before.includes(finding) === inside) return stored;
    // The id may come from a page's message: what could not be stored is no finding of ours.
    if (inside && (finding.length > LONGEST_ID || before.length >= MOST_IDS)) return stored;
    const after = inside ? [...before, finding] : before.filter((id) => id !== finding);
    return { ...stored, settings: { ...stored.settings, [list]: after } };
  };
}

type PlaceOfPage = Pick<NamedPage, 'host' | 'path' | 'heading'>;

const samePlace = (a: PlaceOfPage, b: PlaceOfPage): boolean =>
  a.host === b.host && a.path === b.path && a.heading === b.heading;

/** «Bu sayfa hangisi?»: names a page; another name for the same place replaces the first. */
export const namePage =
  (page: NamedPage): Edit =>
  (stored) => {
    // Far longer than any real page's path or heading: nothing that could be stored.
    if (!v.is(namedPageSchema, page)) return stored;
    return { ...stored, namedPages: [...stored.namedPages.filter((other) => !samePlace(other, page)), page] };
  };

/** Takes a page's name back. */
export const forgetPage =
  (place: PlaceOfPage): Edit =>
  (stored) => ({ ...stored, namedPages: stored.namedPages.filter((page) => !samePlace(page, place)) });

/** Everything, settings and history included. {@link putBack} is its undo. */
export const deleteAll = (): Edit => () => emptyRecord();

/**
 * Undoes an edit: what the person recorded stands as it stood before. What was delivered meanwhile stays delivered,
 * so that an undo rings no reminder twice.
 */
export const putBack =
  (before: Stored): Edit =>
  (stored) => {
    const known = new Set(before.history.map(({ id }) => id));
    return { ...before, history: [...before.history, ...stored.history.filter(({ id }) => !known.has(id))] };
  };
