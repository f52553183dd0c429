import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NamedPage } from '../../lib/case/schema';
import { longDay } from '../../lib/saying/dates';
import { visibleText } from '../../lib/visible-text';
import { Button } from '../shared/Button';
import { useSpeech } from '../shared/speech';
import { Panel } from './Section';
import { useOptions } from './useOptions';

interface NamedPagesProps {
  readonly pages: readonly NamedPage[];
  readonly onForget: (page: NamedPage) => Promise<boolean>;
}

/** «Bu sayfa hangisi?»: what the person answered, each to be taken back. */
export function NamedPages({ pages, onForget }: NamedPagesProps): JSX.Element {
  const { words, language } = useSpeech();
  const say = useOptions().findings;
  const [forgotten, setForgotten] = useState(false);
  return (
    <Panel title={say.named} lead={say.namedLead}>
      {pages.length === 0 && !forgotten && <p class="hint">{say.namedNone}</p>}
      <ul class="rows">
        {pages.map((page) => (
          <li key={`${page.host} ${page.path} ${page.heading}`} class="row">
            <div>
              <p>{words.shared.pages[page.page]}</p>
              <p class="hint">
                {addressOf(page)}
                {page.heading && ` · ${visibleText(page.heading)}`} · {longDay(page.namedOn, language)}
              </p>
            </div>
            <Button aria-label={say.forgetOf(addressOf(page))} onClick={async () => setForgotten(await onForget(page))}>
              {say.forget}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" class="hint">
        {forgotten && say.forgotten}
      </p>
    </Panel>
  );
}

const addressOf = ({ host, path }: NamedPage): string => visibleText(`${host}${path}`);
