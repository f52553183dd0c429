import { productionStartsOn } from '../calendar/certificate';
import { addDays, type Day, daysBetween } from '../calendar/day';
import { windowOpensOn } from '../calendar/renewal-window';
import type { Office } from '../offices/office';

export type MarkKind = 'opens' | 'production' | 'end' | 'today' | 'what-if';

/** One day on the picture. `beyond`: the day lies outside what is shown, and stands at that edge. */
export interface Mark {
  readonly kind: MarkKind;
  readonly day: Day;
  /** 0 (left edge) to 1 (right edge). */
  readonly at: number;
  readonly beyond: 'before' | 'after' | null;
}

export interface Band {
  readonly kind: 'too-early' | 'open' | 'production' | 'after';
  readonly from: number;
  readonly to: number;
}

/** The picture of a certificate's last months, without pixels and words. */
export interface Timeline {
  readonly from: Day;
  readonly to: Day;
  readonly bands: readonly Band[];
  /** From left to right. */
  readonly marks: readonly Mark[];
}

export interface TimelineQuestion {
  readonly validUntil: Day;
  readonly today: Day;
  /** The day of «şu gün başvurursam», where one is asked. */
  readonly whatIf: Day | null;
  readonly office: Pick<Office, 'renewalWindow' | 'productionMonths'>;
  /** Only a renewal in time has a window and waits for its production (articles 9, 10). */
  readonly renewal: boolean;
}

/** How much is shown before the first and after the last of the certificate's own days. */
const LEAD = 30;
/** A day further off than this would press the months that matter together: it stands at the edge instead. */
const REACH = 60;

/** Where the days that matter to a certificate lie beside today and the day asked about. */
export function timeline({ validUntil, today, whatIf, office, renewal }: TimelineQuestion): Timeline {
  const opensOn = windowOpensOn(validUntil, office.renewalWindow.value);
  const production = productionStartsOn(validUntil, office.productionMonths.value);
  const first = renewal && opensOn < validUntil ? opensOn : addDays(validUntil, -LEAD);
  const asked = whatIf === null ? [today] : [today, whatIf];
  const from = earliest([addDays(first, -LEAD / 2), ...asked.filter((day) => day >= addDays(first, -REACH))]);
  const to = latest([addDays(validUntil, LEAD / 3), ...asked.filter((day) => day <= addDays(validUntil, REACH))]);

  const span = daysBetween(from, to);
  const at = (day: Day) => Math.min(1, Math.max(0, daysBetween(from, day) / span));
  const mark = (kind: MarkKind, day: Day): Mark => ({
    kind,
    day,
    at: at(day),
    beyond: day < from ? 'before' : day > to ? 'after' : null,
  });

  const own = renewal
    ? [mark('opens', opensOn), mark('production', production), mark('end', validUntil)]
    : [mark('end', validUntil)];
  const marks = [...own, mark('today', today), ...(whatIf === null ? [] : [mark('what-if', whatIf)])];
  return { from, to, bands: bands(at, { opensOn, production, validUntil, renewal }), marks: marks.sort(byPlace) };
}

function bands(
  at: (day: Day) => number,
  days: { readonly opensOn: Day; readonly production: Day; readonly validUntil: Day; readonly renewal: boolean },
): readonly Band[] {
  const end = at(days.validUntil);
  const after: Band = { kind: 'after', from: end, to: 1 };
  if (!days.renewal) return [{ kind: 'open', from: 0, to: end }, after];
  const opens = Math.min(at(days.opensOn), end);
  const production = Math.min(Math.max(at(days.production), opens), end);
  return [
    { kind: 'too-early', from: 0, to: opens },
    { kind: 'open', from: opens, to: production },
    { kind: 'production', from: production, to: end },
    after,
  ];
}

const byPlace = (a: Mark, b: Mark): number => a.at - b.at || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

// Days compare as text, which Math.min can't.
const earliest = (days: readonly [Day, ...Day[]]): Day => days.toSorted()[0] ?? days[0];
const latest = (days: readonly [Day, ...Day[]]): Day => days.toSorted().at(-1) ?? days[0];
