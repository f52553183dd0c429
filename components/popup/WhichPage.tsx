import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { KAMUSM_KINDS, MEBBIS_KINDS, type PageKind } from '../../lib/vocabulary/page-kinds';
import type { Place } from '../../lib/vocabulary/place';
import { Button } from '../shared/Button';
import { useSpeech } from '../shared/speech';

interface WhichPageProps {
  readonly place: Place;
  readonly onName: (page: PageKind) => void;
}

/** «Bu sayfa hangisi?»: the kinds that this host can have. */
export function WhichPage({ place, onName }: WhichPageProps): JSX.Element {
  const { popup, shared } = useSpeech().words;
  const say = popup.tab;
  const id = useId();
  const [page, setPage] = useState<PageKind | null>(null);
  const kinds: readonly PageKind[] = place.host.endsWith('.meb.gov.tr') ? MEBBIS_KINDS : KAMUSM_KINDS;

  return (
    <div class="field">
      <label for={id}>{say.which}</label>
      <p class="hint" id={`${id}-hint`}>
        {say.whichHint}
      </p>
      <div class="entry-row">
        <select
          class="input"
          id={id}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setPage(kinds.find((kind) => kind === event.currentTarget.value) ?? null)}
        >
          <option value="">{say.choose}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === page}>
              {shared.pages[kind]}
            </option>
          ))}
        </select>
        <Button disabled={page === null} onClick={() => page && onName(page)}>
          {say.saveWhich}
        </Button>
      </div>
    </div>
  );
}
