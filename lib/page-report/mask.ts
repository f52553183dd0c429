import { fold } from '../pages/fold';
import { STEMS, WORDS } from './vocabulary';

/** Stands for a word that is not shown, however long it is: a length would tell something too. */
export const MASK = '•••';

// «E-İmza», «e-onaylı» and «T.C.» are one word each though a sign stands in them.
const PIECE =
  /(?<![\p{L}\p{N}])[eE]\p{Pd}(?:[iıİI]mza|[Oo]nay|[Dd]evlet|[Pp]osta|[Pp]ersonel|[İI]MZA|ONAY|DEVLET|POSTA|PERSONEL)[\p{L}\p{M}'’]*|(?<![\p{L}\p{N}])T\.C(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}\p{Cf}'’]+|[^\p{L}\p{M}\p{N}\p{Cf}'’]+?(?=[\p{L}\p{M}\p{N}\p{Cf}'’]|$)/gu;
const WORD = /[\p{L}\p{N}]/u;
const NOT_PLAIN = /[\p{L}\p{M}\p{N}\p{Cf}\p{S}\p{C}]/u;
/** One or more Turkish endings, folded. */
const ENDINGS = /^(?:l[ae]r|[iu]m|m|[iu]?n[iu]z|[iu]?m[iu]z|n?[iu]n|[ys]?[iu]|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|ki)*$/;

/**
 * A text as a page report shows it: words of the vocabulary as they stand, every other word and every number masked.
 * No name, number or typed value survives, whatever the text holds.
 */
export function mask(text: string): string {
  let masked = '';
  for (const [piece] of text.matchAll(PIECE)) {
    if (!WORD.test(piece)) masked += plain(piece);
    else masked += isKnown(piece) ? piece : MASK;
  }
  // Masks side by side would count the words of a name.
  return masked.replace(/•••(?:[\s.,/:;@_-]*•••)+/gu, MASK).trim();
}

function isKnown(word: string): boolean {
  if (/\p{N}|\p{Cf}/u.test(word)) return false;
  const folded = fold(word.replace(/[\p{Pd}.'’]/gu, ''));
  if (WORDS.has(folded)) return true;
  return STEMS.some((stem) => folded.startsWith(stem) && ENDINGS.test(folded.slice(stem.length)));
}

/** What stands between words: signs only, blanks as one. */
const plain = (between: string): string =>
  [...between.replace(/\s+/gu, ' ')].map((sign) => (NOT_PLAIN.test(sign) ? '' : sign)).join('');
