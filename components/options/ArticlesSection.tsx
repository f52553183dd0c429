import type { JSX } from 'preact';
import { ARTICLES } from '../../lib/source-list';
import { useSpeech } from '../shared/speech';
import { Section } from './Section';
import { useOptions } from './useOptions';

/** All eleven articles in our own words, each with an anchor (`#madde-9`). */
export function ArticlesSection(): JSX.Element {
  const { words } = useSpeech();
  const options = useOptions();
  return (
    <Section id="articles" title={options.sections.articles} lead={options.articles.lead}>
      <div class="articles">
        {ARTICLES.map((number) => {
          const { title, meaning } = words.articles[number];
          return (
            <article key={number} id={`madde-${number}`} class="article" aria-labelledby={`madde-${number}-title`}>
              <span class="number" aria-hidden="true">
                {number}
              </span>
              <h3 id={`madde-${number}-title`}>
                <span class="hint">{words.labels.article(number)}</span> {title}
              </h3>
              <p>{meaning}</p>
            </article>
          );
        })}
      </div>
    </Section>
  );
}
