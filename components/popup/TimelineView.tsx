import type { JSX } from 'preact';
import { longDay, nearDay, sayDay } from '../../lib/saying/dates';
import { placeLabels } from '../../lib/timeline/place-labels';
import type { Mark, MarkKind, Timeline } from '../../lib/timeline/timeline';
import type { Words } from '../../lib/words/catalogue';
import { type Speech, useSpeech } from '../shared/speech';

const WIDTH = 352;
const HEIGHT = 66;
const EDGE = 8;
const TRACK = { y: 23, height: 10 } as const;
const GAP = 6;
/** A glyph of the 11 px labels is about this wide; the widest of them a little more. */
const GLYPH = 6;

const place = (at: number): number => EDGE + at * (WIDTH - 2 * EDGE);

/** The certificate's last months as a picture, and the same in sentences for who can't see it. */
export function TimelineView({ line }: { readonly line: Timeline }): JSX.Element {
  const speech = useSpeech();
  const say = useSpeech().words.popup.timeline;
  const over = line.marks.filter(({ kind }) => kind === 'today' || kind === 'what-if');
  const under = line.marks.filter(({ kind }) => kind !== 'today' && kind !== 'what-if');
  const nameOf = (mark: Mark): string => {
    if (mark.kind === 'what-if') return say.whatIf;
    if (mark.kind === 'opens') return mark.day <= speech.today ? say.opened : say.opens;
    return say[mark.kind];
  };

  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={inSentences(line, say.says, speech)}
    >
      <defs>
        <clipPath id="track">
          <rect x={EDGE} y={TRACK.y} width={WIDTH - 2 * EDGE} height={TRACK.height} rx={TRACK.height / 2} />
        </clipPath>
      </defs>
      <g clip-path="url(#track)">
        {line.bands.map(({ kind, from, to }) => (
          <rect
            key={kind}
            class={`band ${kind}`}
            x={place(from)}
            y={TRACK.y}
            width={Math.max(0, place(to) - place(from))}
            height={TRACK.height}
          />
        ))}
      </g>
      {under.map(({ kind, at }) => (
        <rect key={kind} class={`tick ${kind}`} x={place(at) - 1.5} y={TRACK.y - 4} width={3} height={18} rx={1.5} />
      ))}
      {over.map((mark) => (
        <Pointer key={mark.kind} mark={mark} />
      ))}
      <Row marks={over} y={12} lines={(mark) => [mark.kind === 'today' ? say.today : nearDay(mark.day, speech)]} />
      <Row marks={under} y={48} lines={(mark) => [nearDay(mark.day, speech), nameOf(mark)]} />
    </svg>
  );
}

/** Today as a dot, the asked day as a ring; an arrow where the day lies beyond the picture. */
function Pointer({ mark: { kind, at, beyond } }: { readonly mark: Mark }): JSX.Element {
  const x = place(at);
  const y = TRACK.y + TRACK.height / 2;
  if (beyond === null) return <circle class={`pointer ${kind}`} cx={x} cy={y} r={6} />;
  const tip = beyond === 'before' ? -8 : 8;
  return <path class={`pointer ${kind}`} d={`M${x + tip} ${y}l${-tip * 1.6} -6v12z`} />;
}

interface RowProps {
  readonly marks: readonly Mark[];
  readonly y: number;
  readonly lines: (mark: Mark) => readonly string[];
}

function Row({ marks, y, lines }: RowProps): JSX.Element {
  const labels = marks.map((mark) => ({
    at: place(mark.at),
    width: Math.max(...lines(mark).map((text) => text.length)) * GLYPH,
  }));
  const lefts = placeLabels(labels, WIDTH, GAP);
  return (
    <>
      {marks.map((mark, index) => {
        const middle = (lefts[index] ?? 0) + (labels[index]?.width ?? 0) / 2;
        return (
          <text key={mark.kind} class={`label ${mark.kind}`} text-anchor="middle" x={middle} y={y}>
            {lines(mark).map((text, number) => (
              <tspan key={text} x={middle} dy={number === 0 ? 0 : 13} class={number === 0 ? 'day' : 'what'}>
                {text}
              </tspan>
            ))}
          </text>
        );
      })}
    </>
  );
}

type Sentences = Words['popup']['timeline']['says'];

/** «Bugün 22 Kasım 2026. Yenileme başvurusu 24 Ekim 2026'da açıldı. …» */
function inSentences(line: Timeline, say: Sentences, { language, today }: Speech): string {
  const sentences: Readonly<Record<MarkKind, (mark: Mark) => string>> = {
    today: ({ day }) => say.today(longDay(day, language)),
    opens: ({ day }) => (day <= today ? say.openedOn : say.opensOn)(sayDay(day, language)),
    production: ({ day }) => say.productionFrom(sayDay(day, language)),
    end: ({ day }) => (day < today ? say.endedOn : say.endsOn)(sayDay(day, language)),
    'what-if': ({ day }) => say.asked(longDay(day, language)),
  };
  return line.marks.map((mark) => sentences[mark.kind](mark)).join(' ');
}
