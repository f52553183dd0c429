import type { Day } from '../calendar/day';
import { same } from './same';
import {
  type Case,
  type EOnayState,
  type Settings,
  type Situation,
  STEP_IDS,
  type StepId,
  type Stored,
} from './schema';

/** One thing that differs between two records, for words: each `field` occurs once. `null`: there is none. */
export type Change =
  | { readonly field: 'situation'; readonly from: Situation | null; readonly to: Situation | null }
  | { readonly field: 'certificateValidUntil' | 'noticeReceivedOn'; readonly from: Day | null; readonly to: Day | null }
  | { readonly field: 'eOnay'; readonly from: EOnayState | null; readonly to: EOnayState | null }
  | {
      readonly field: `step:${StepId}`;
      readonly step: StepId;
      readonly from: Day | null;
      readonly to: Day | null;
    }
  /** What pages ticked and the person unticked, what an earlier situation had. */
  | { readonly field: 'marks'; readonly from: null; readonly to: null }
  /** How many entries each has. */
  | {
      readonly field: 'returned' | 'archive' | 'history' | 'namedPages';
      readonly from: number;
      readonly to: number;
    }
  | { readonly field: `settings.${keyof Settings}`; readonly from: null; readonly to: null };

/** What differs between two records, the weightiest first; empty where nothing does. */
export function changesBetween(before: Stored, after: Stored): readonly Change[] {
  return [
    ...caseChanges(before.case, after.case),
    ...settingsChanges(before.settings, after.settings),
    ...listChanges(before, after),
  ];
}

function* caseChanges(before: Case | null, after: Case | null): Generator<Change> {
  if (before?.situation !== after?.situation) {
    yield { field: 'situation', from: before?.situation ?? null, to: after?.situation ?? null };
  }
  for (const field of ['certificateValidUntil', 'noticeReceivedOn'] as const) {
    const [from, to] = [before?.[field] ?? null, after?.[field] ?? null];
    if (from !== to) yield { field, from, to };
  }
  if (before?.eOnay !== after?.eOnay) yield { field: 'eOnay', from: before?.eOnay ?? null, to: after?.eOnay ?? null };
  for (const step of STEP_IDS) {
    const [from, to] = [before?.steps[step] ?? null, after?.steps[step] ?? null];
    if (from !== to) yield { field: `step:${step}`, step, from, to };
  }
  const [was, is] = [before?.returned ?? [], after?.returned ?? []];
  if (!same(was, is)) yield { field: 'returned', from: was.length, to: is.length };
  if (!same(marksOf(before), marksOf(after))) yield { field: 'marks', from: null, to: null };
}

const marksOf = (person: Case | null) => ({
  seenOnPage: [...(person?.seenOnPage ?? [])].sort(),
  unticked: [...(person?.unticked ?? [])].sort(),
  shelved: person?.shelved ?? {},
});

function* settingsChanges(before: Settings, after: Settings): Generator<Change> {
  const keys = [
    'language',
    'appearance',
    'office',
    'reminders',
    'badge',
    'lastCheck',
    'unitPhone',
    'letter',
    'findingsOff',
    'dismissed',
  ] as const satisfies readonly (keyof Settings)[];
  for (const key of keys) {
    if (!same(before[key], after[key])) yield { field: `settings.${key}`, from: null, to: null };
  }
}

function* listChanges(before: Stored, after: Stored): Generator<Change> {
  for (const field of ['archive', 'history', 'namedPages'] as const) {
    if (!same(before[field], after[field])) yield { field, from: before[field].length, to: after[field].length };
  }
}
