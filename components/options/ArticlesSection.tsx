import type { JSX } from 'preact';
import { ARTICLES } from '../../lib/source-list';
import { useSpeech } from '../shared/speech';
import { Section } from './Section';

/** All eleven articles in our own words, each with an anchor (`#madde-9`). */
export function ArticlesSection(): JSX.Element {
  const { words } = useSpeech();
  return (
    <Section id="articles" title={words.options.sections.articles} lead={words.options.articles.lead}>
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
