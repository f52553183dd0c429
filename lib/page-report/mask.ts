import { fold } from '../pages/fold';
import { AFTER_A_NAME, NAME_LABELS, NEVER_NAMES, PERSON_LABELS, STEMS, WORDS } from './vocabulary';

/** Stands for a word that is not shown, however long it is: a length would tell something too. */
export const MASK = '•••';

// «E-İmza», «e-onaylı» and «T.C.» are one word each though a sign stands in them.
const PIECE =
  /(?<![\p{L}\p{N}])[eE]\p{Pd}(?:[iıİI]mza|[Oo]nay|[Dd]evlet|[Pp]osta|[Pp]ersonel|[İI]MZA|ONAY|DEVLET|POSTA|PERSONEL)[\p{L}\p{M}'’]*|(?<![\p{L}\p{N}])T\.C(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}\p{Cf}'’]+|[^\p{L}\p{M}\p{N}\p{Cf}'’]+?(?=[\p{L}\p{M}\p{N}\p{Cf}'’]|$)/gu;
const WORD = /[\p{L}\p{N}]/u;
const NOT_PLAIN = /[\p{L}\p{M}\p{N}\p{Cf}\p{S}\p{C}]/u;
/** One or more Turkish endings, folded. */
const ENDINGS = /^(?:l[ae]r|[iu]m|m|[iu]?n[iu]z|[iu]?m[iu]z|n?[iu]n|[ys]?[iu]|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|ki)*$/;

/** All endings that a word takes are shorter; a longer tail would also take the expression too long. */
const LONGEST_ENDINGS = 16;

/** «@» as pages and addresses write it. */
const AT = String.raw`(?:[@\uFF20\uFE6B]|%40|&#64;|[(\[{]\s?at\s?[)\]}])`;
/** What stands at such a sign is an address, whatever its parts are. */
const ADDRESS = new RegExp(String.raw`\S{0,200}\s?${AT}\s?\S{0,200}`, 'giu');
const HAS_AT = new RegExp(AT, 'iu');

/** Between one thing said and the next, in a line of many. */
const NEXT_THING = /[|·]/u;

/**
 * A text as a page report shows it: words of the vocabulary as they stand, every other word and every number masked.
 * No name, number or typed value survives, whatever the text holds: beside a label for a person, and in an address, the
 * vocabulary does not count.
 */
export function mask(text: string): string {
  const masked: string[] = [];
  let besideLabel = false;
  let label = '';
  let thing = 0;
  for (const [piece] of withoutAddresses(text).matchAll(PIECE)) {
    if (!WORD.test(piece)) {
      if (piece.includes(':') && PERSON_LABELS.has(label)) besideLabel = true;
      masked.push(plain(piece));
      if (!NEXT_THING.test(piece)) continue;
      besideLabel = false;
      thing = masked.length;
      continue;
    }
    label = folded(piece);
    // «Onay Yeni Hanım»: all that was said of this thing so far.
    if (AFTER_A_NAME.has(label)) masked.splice(thing, masked.length, MASK, ' ');
    const mayBeName = besideLabel && !NAME_LABELS.has(label) && !NEVER_NAMES.has(label);
    masked.push(!mayBeName && isKnown(piece) ? piece : MASK);
    if (NAME_LABELS.has(label)) besideLabel = true;
  }
  // Masks side by side would count the words of a name.
  return masked
    .join('')
    .replace(/•••(?:[\s.,/:;@_-]*•••)+/gu, MASK)
    .trim();
}

const withoutAddresses = (text: string): string => (HAS_AT.test(text) ? text.replace(ADDRESS, ` ${MASK} `) : text);

function isKnown(word: string): boolean {
  if (/\p{N}|\p{Cf}/u.test(word)) return false;
  const plainWord = folded(word);
  if (WORDS.has(plainWord)) return true;
  return STEMS.some((stem) => plainWord.startsWith(stem) && isEndings(plainWord.slice(stem.length)));
}

const isEndings = (tail: string): boolean => tail.length <= LONGEST_ENDINGS && ENDINGS.test(tail);

const folded = (word: string): string => fold(word.replace(/[\p{Pd}.'’]/gu, ''));

/** What stands between words: signs only, blanks as one. */
const plain = (between: string): string =>
  [...between]
    .filter((sign) => !NOT_PLAIN.test(sign))
    .join('')
    .replace(/\s+/gu, ' ');
