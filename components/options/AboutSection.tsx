import type { JSX } from 'preact';
import { longDay } from '../../lib/saying/dates';
import { SOURCES } from '../../lib/source-list';
import { LinkButton } from '../shared/Button';
import { useSpeech } from '../shared/speech';
import { Panel, Section } from './Section';
import { useOptions } from './useOptions';

/** Version, what it rests on, licence. */
export function AboutSection({ version }: { readonly version: string }): JSX.Element {
  const { words, language } = useSpeech();
  const options = useOptions();
  const say = options.about;
  return (
    <Section id="about" title={options.sections.about}>
      <Panel>
        <p>
          <b>{words.labels.product}</b> · {say.version(version)}
        </p>
        <p>{say.what}</p>
        <p>{say.privacy}</p>
        <p>{say.unseen}</p>
        <div class="button-row">
          <LinkButton href="welcome.html">{say.welcome}</LinkButton>
        </div>
      </Panel>
      <Panel title={say.sources}>
        <ul class="rows">
          {SOURCES.map(({ id, checkedOn, url }) => {
            const name = words.articles.sourceTitles[id];
            return (
              <li key={id} class="row">
                <div>
                  <p>{name}</p>
                  <p class="hint">{say.checkedOn(longDay(checkedOn, language))}</p>
                </div>
                {url && (
                  <a
                    href={url}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={`${say.open}: ${name} (${words.shared.opensInTab})`}
                  >
                    {say.open}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </Panel>
      <Panel title={say.licence}>
        <p>{say.licenceText}</p>
      </Panel>
    </Section>
  );
}
