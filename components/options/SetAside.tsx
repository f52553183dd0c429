import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isDay } from '../../lib/calendar/day';
import type { SetAside as Piece } from '../../lib/case/store';
import { longDay } from '../../lib/saying/dates';
import { optionsIn } from '../../lib/words/options';
import { Button } from '../shared/Button';
import { type Speech, useSpeech } from '../shared/speech';
import { Panel } from './Section';
import { saveFile } from './save-file';
import { useOptions } from './useOptions';

interface SetAsideProps {
  readonly pieces: readonly Piece[];
  readonly drop: (key: string) => Promise<void>;
}

/** What could not be read: kept, told, downloadable; dropped only by the person. Nothing where there is nothing. */
export function SetAside({ pieces, drop }: SetAsideProps): JSX.Element | null {
  const speech = useSpeech();
  const say = useOptions().data;
  const [dropped, setDropped] = useState(false);
  if (pieces.length === 0 && !dropped) return null;

  return (
    <Panel title={say.setAside} lead={say.setAsideLead}>
      <ul class="rows" id="set-aside">
        {pieces.map((piece) => {
          const name = nameOf(piece, speech);
          return (
            <li key={piece.key} class="row">
              <div>
                <p>{name}</p>
                <p class="hint">{partsOf(piece, speech)}</p>
              </div>
              <div class="button-row">
                <Button
                  aria-label={say.exportOf(name)}
                  onClick={() =>
                    saveFile(document, `${fileName(piece)}.json`, 'application/json', JSON.stringify(piece, null, 2))
                  }
                >
                  {say.export}
                </Button>
                <Button
                  weight="danger"
                  aria-label={say.dropOf(name)}
                  onClick={async () => {
                    await drop(piece.key);
                    setDropped(true);
                  }}
                >
                  {say.drop}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <p role="status" class="hint">
        {dropped && say.dropped}
      </p>
    </Panel>
  );
}

function nameOf({ setAsideAt }: Piece, { language }: Speech): string {
  const day = setAsideAt.slice(0, 10);
  return optionsIn(language).data.setAsideAt(isDay(day) ? longDay(day, language) : setAsideAt);
}

function partsOf({ parts }: Piece, { language }: Speech): string {
  const names: Readonly<Record<string, string>> = optionsIn(language).data.setAsideParts;
  return parts.map((part) => names[part] ?? part).join(', ');
}

const fileName = ({ key }: Piece): string => key.replace(/[^a-z0-9-]+/gi, '-');
