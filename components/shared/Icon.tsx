import type { JSX } from 'preact';
import type { Tone } from '../../lib/vocabulary/findings';

/** Drawn on a 16 × 16 grid, in the colour of the text beside them. */
const STROKES = {
  calendar: 'M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3',
  settings: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.8v3.4M5 9.8v3.4',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  check: 'M3 8.5 6.5 12 13 4.5',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  letter: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  outside: 'M9 2.5h4.5V7M13 3 7.5 8.5M11.5 9v4.5h-9v-9H7',
  back: 'M6.5 4 2.5 7.5l4 3.5M3 7.5h6a4 3.2 0 0 1 4 3.2v1.3',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.3 1.6',
  rejected: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  caution: 'M8 2.2 14.3 13.3H1.7zM8 6.3v3.2M8 11.2v.4',
  uncertain: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.3 6.4c.1-2.2 3.5-2.1 3.5 0 0 1.3-1.8 1.4-1.8 2.6M8 11.1v.3',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.4v3.8M8 4.8v.3',
  done: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.3 8.2l2 2 3.5-4',
} as const satisfies Record<Tone | (string & {}), string>;

export type IconName = keyof typeof STROKES;

/** A picture that says nothing of its own: the words stand beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={STROKES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
