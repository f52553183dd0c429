import { CALL_CENTRE, LINKS, POSTAL_ADDRESS } from '../contact';
import type { CardAction } from '../messages';
import type { Action } from '../vocabulary/findings';
import type { Citation } from '../vocabulary/sources';
import type { Spoken } from '../words/spoken';

/** «Madde 9» for the notice, else the source's short name. */
export function citationName({ labels }: Pick<Spoken, 'labels'>, citation: Citation): string {
  return citation.source === 'notice' ? labels.article(citation.article) : labels.sources[citation.source];
}

/** «Madde 9, Madde 5». */
export const citationNames = (words: Pick<Spoken, 'labels'>, citations: readonly Citation[]): string =>
  citations.map((citation) => citationName(words, citation)).join(', ');

/** A button of a finding or a step. */
export function sayAction(
  { card, findings, labels: { options } }: Pick<Spoken, 'card' | 'findings' | 'labels'>,
  action: Action,
): CardAction {
  const labels = findings.actions;
  switch (action.do) {
    case 'open':
      return { do: 'open', label: labels[action.page], href: LINKS[action.page] };
    case 'open-own':
      return { do: 'open-record', label: labels['open-own'], at: action.at };
    case 'prepare-letter':
      return { do: 'open-letter', label: labels['prepare-letter'] };
    case 'save-calendar':
      return { do: 'save-calendar', label: labels['save-calendar'] };
    case 'copy': {
      const text = action.what === 'postal-address' ? POSTAL_ADDRESS : CALL_CENTRE;
      return { do: 'copy', label: labels[action.what], text, copied: labels.copied };
    }
    case 'show-field': {
      const { right } = action.show;
      return {
        do: 'show-field',
        label: labels[right ? 'show-right' : 'show-field'],
        show: action.show,
        option: right && options[right],
        inList: labels['in-list'],
        isRight: labels['is-right'],
        chosen: right && card.chosen(right === 'e-onay' ? card.eOnay : `«${options[right]}»`),
      };
    }
  }
}
