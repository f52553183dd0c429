import type { JSX } from 'preact';

interface PinPictureProps {
  readonly browser: 'chrome' | 'firefox';
  /** What is seen, for who does not see it. */
  readonly says: string;
}

/** A drawn corner of a browser window: the puzzle icon (1), the list under it, and the button to press there (2). */
export function PinPicture({ browser, says }: PinPictureProps): JSX.Element {
  return (
    <svg class="pin-picture" viewBox="0 0 320 172" role="img" aria-label={says}>
      <path class="pp-window" d="M0 12a12 12 0 0 1 12-12h296a12 12 0 0 1 12 12v160H0z" />
      <path class="pp-bar" d="M0 12a12 12 0 0 1 12-12h296a12 12 0 0 1 12 12v36H0z" />
      <rect class="pp-field" x="14" y="12" width="212" height="24" rx="12" />
      <rect class="pp-text" x="28" y="21" width="92" height="6" rx="3" />
      <circle class="pp-dot" cx="302" cy="18" r="2" />
      <circle class="pp-dot" cx="302" cy="24" r="2" />
      <circle class="pp-dot" cx="302" cy="30" r="2" />
      <circle class="pp-ring" cx="262" cy="24" r="16" />
      <path
        class="pp-icon"
        d="M254 20h4.2a2.6 2.6 0 1 1 5 0h4.8v4.6a2.6 2.6 0 1 1 0 5v4.4h-14v-4.6a2.5 2.5 0 1 0 0-4.8z"
      />
      <rect class="pp-list" x="84" y="58" width="222" height="102" rx="10" />
      <rect class="pp-text" x="102" y="72" width="70" height="6" rx="3" />
      <rect class="pp-ours" x="100" y="90" width="22" height="22" rx="6" />
      <path class="pp-tick" d="M105.5 101.500l4 4 8-8.500" />
      <text class="pp-name" x="132" y="105.500">
        E-İmza Asistanı
      </text>
      <circle class="pp-ring" cx="280" cy="101" r="15" />
      {browser === 'chrome' ? (
        <path class="pp-icon" d="M276 94h8M277.500 94v6l-3 3.500h11l-3-3.500v-6M280 103.500v6" />
      ) : (
        <g class="pp-icon">
          <circle cx="280" cy="101" r="2" />
          <circle cx="280" cy="101" r="5" />
          <circle class="pp-teeth" cx="280" cy="101" r="6.600" />
        </g>
      )}
      <rect class="pp-other" x="100" y="126" width="22" height="22" rx="6" />
      <rect class="pp-text" x="132" y="134" width="86" height="6" rx="3" />
      <Step number="1" x={240} y={40} />
      <Step number="2" x={258} y={120} />
    </svg>
  );
}

const Step = ({ number, x, y }: { readonly number: string; readonly x: number; readonly y: number }): JSX.Element => (
  <g>
    <circle class="pp-step" cx={x} cy={y} r="9" />
    <text class="pp-number" x={x} y={y + 4} text-anchor="middle">
      {number}
    </text>
  </g>
);
