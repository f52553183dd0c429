import { asDay, type Day } from '../calendar/day';
import { underWaySince } from '../case/progress';
import type { Situation, StepId } from '../case/schema';
import { windowAt } from './ground';
import type { Ground, Values } from './rule';

/** Conditions that several rules share, in the words of the domain. */

export const isIn = ({ case: person }: Ground, ...situations: readonly Situation[]): boolean =>
  person !== null && situations.includes(person.situation);

export const ticked = ({ case: person }: Ground, step: StepId): boolean => person?.steps[step] !== undefined;

/** Applied already, or further: what prepares an application has nothing more to say. */
export const underWay = ({ case: person }: Ground): boolean => person !== null && underWaySince(person) !== null;

/** Renewal, or nothing known against it. */
export const maybeRenewal = ({ request }: Ground): boolean => request.type === 'renewal' || request.type === null;

/** Nothing is chosen, neither here nor earlier: what is said names its condition («Yenileme yaparsanız …»). */
export const nothingChosen = ({ request }: Ground): boolean =>
  request.from === 'situation' || request.from === 'nothing';

export const isExpired = ({ certificate }: Ground): boolean => certificate === 'expired';

/** The recorded last day, for texts that rest on it. */
export function recordedEnd({ case: person }: Ground): Values {
  const validUntil = person?.certificateValidUntil;
  return validUntil ? { validUntil } : {};
}

/** The page shows another last day than the recorded one, and by that day it is not too early. */
export function pageDoubtsTooEarly({ facts, office, today }: Ground): boolean {
  const shown: Day | null = asDay(facts.validUntil);
  return shown !== null && windowAt(shown, today, office.renewalWindow.value).verdict !== 'too-early';
}

/**
 * Whether a renewal on this page would be one in time (articles 4 and 9) or one after the end (6 and 7).
 * `unknown`: no last day is recorded, or the page shows another one. `last-day`: the hour is Kamu SM's.
 */
export type InTime = 'yes' | 'no' | 'last-day' | 'unknown';

export function renewalInTime(ground: Ground): InTime {
  if (ground.request.type !== 'renewal' || isIn(ground, 'identity-changed', 'lost-or-stolen')) return 'no';
  if (!isIn(ground, 'certificate-in-use') || ground.certificate === null || ground.shownUntil) return 'unknown';
  if (ground.certificate === 'last-day') return 'last-day';
  return ground.certificate === 'valid' ? 'yes' : 'no';
}

/** An expired certificate that is to be renewed (articles 6 and 7). */
export const renewalAfterExpiry = (ground: Ground): boolean =>
  isIn(ground, 'certificate-in-use') && ground.request.type === 'renewal' && isExpired(ground);

/** Offered as a way of its own. */
export const eOnaySurelyOffered = ({ facts }: Ground): boolean => facts.signing.offered['e-onay'] === 'yes';

/**
 * Surely not offered: the page has come to rest, shows another way to sign, and nothing on it names e-onay.
 * Without another way in sight the ways may simply not be there yet.
 */
export function eOnaySurelyNotOffered({ facts }: Ground): boolean {
  const { offered } = facts.signing;
  const showsWays = offered['e-signature'] === 'yes' || offered['wet-signature'] === 'yes';
  return facts.page === 'final-approval' && facts.settled && offered['e-onay'] === 'no' && showsWays;
}

/** Another way than e-onay is chosen; a control that names e-onay too is not another way. */
export const signsOtherwise = ({ facts }: Ground): boolean =>
  facts.signing.choosing.length > 0 && !facts.signing.choosing.includes('e-onay');
