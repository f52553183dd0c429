import type { Day } from '../calendar/day';
import { CALL_CENTRE, POSTAL_ADDRESS } from '../contact';
import { LINKS } from '../links';
import type { CardAction } from '../messages';
import type { Action } from '../rules/rule';
import type { Citation } from '../sources';
import { fromDay, longDay, onDay, typedDay } from './dates';
import type { SaidDay } from './finding-text';
import type { Words } from './index';
import type { Language } from './language';
import type { spoken } from './tr/spoken';

/** The areas of the catalogue that steps and sources are said with. */
export interface LabelWords {
  readonly articles: Pick<Words['articles'], 'sources'>;
  readonly findings: Pick<Words['findings'], 'actions'>;
  readonly shared: typeof spoken;
}

/** «Madde 9» for the notice, else the source's short name. */
export function citationName(words: LabelWords, citation: Citation): string {
  return citation.source === 'notice'
    ? words.shared.article(citation.article)
    : words.articles.sources[citation.source];
}

/** «Madde 9, Madde 5». */
export const citationNames = (words: LabelWords, citations: readonly Citation[]): string =>
  citations.map((citation) => citationName(words, citation)).join(', ');

/** A button of a finding or a step. */
export function sayAction(words: LabelWords, action: Action): CardAction {
  const labels = words.findings.actions;
  switch (action.do) {
    case 'open':
      return action.page === 'popup'
        ? { do: 'open-record', label: labels.popup }
        : { do: 'open', label: labels[action.page], href: LINKS[action.page] };
    case 'copy': {
      const text = action.what === 'postal-address' ? POSTAL_ADDRESS : CALL_CENTRE;
      return { do: 'copy', label: labels[action.what], text, copied: labels.copied };
    }
    case 'show-field':
      return { do: 'show-field', label: labels[action.field], field: action.field };
  }
}

/** A day as a sentence needs it. */
export function sayDay(day: Day, language: Language): SaidDay {
  const plain = longDay(day, language);
  const typed = typedDay(day);
  return language === 'tr'
    ? { plain, on: onDay(day), from: fromDay(day), typed }
    : { plain, on: plain, from: plain, typed };
}
