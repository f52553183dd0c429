import { elementsNamed, followsBreak, followsSpan, INLINE, NOT_TEXT, prop, textsUnder, tidy } from './dom';
import { fold } from './fold';

/** One run of text as it stands in one place of the page. */
export interface Piece {
  readonly el: Element;
  /** As it stands, spaces tidied. */
  readonly raw: string;
  /** Folded. */
  readonly text: string;
}

const MOST_TEXTS = 60_000;
const MOST_PIECES = 1_500;
/** Of one and the same wording, as in long tables. */
const MOST_ALIKE = 12;
const LONGEST_PIECE = 600;

/**
 * Pieces of all words that a sign, a label or a message may hold, folded. A text without one is passed over: long tables hold
 * thousands. test/unit/pages/of-interest.test.ts holds them against every sign.
 */
const STEMS =
  'akan akis alint aski asvur bedel bekle birey bit borc cret damga deger deme detay devam devlet diger dogru dogum durum fatura form fre gebze gecerl gir gor guven iade jar jav kargo kart kay kilit kiml kleniyor kod kt kurum laniyor lat lem muhur mza ncele ndar nder ndir neden ntule onay onlin parola posta ptal puk redd resim sebe ser sms son soyad tale tamam tel tesl unut uretim uygula yay yazd yenil yil yol'.split(
    ' ',
  );
/** Short ones, which stand in other words too: whole, or at a word's beginning. */
const WORDS = ['ad', 'nes', 'pin'];
const BEGINNINGS = ['adi', 'sec'];

/** A letter as folding takes it: with its Turkish twin. */
const TWINS: Readonly<Record<string, string>> = { c: '[cç]', g: '[gğ]', i: '[iıİ]', o: '[oö]', s: '[sş]', u: '[uü]' };
const asWritten = (stem: string): string => stem.replace(/[cgiosu]/g, (letter) => TWINS[letter] ?? letter);
const anyOf = (stems: readonly string[]): string => `(?:${stems.map(asWritten).join('|')})`;
const LETTER = 'a-zA-ZçğıİöşüÇĞÖŞÜ';

/** Letters that only folding can read are of interest too. */
export const OF_INTEREST = new RegExp(
  `${anyOf(STEMS)}|(?<![${LETTER}])(?:${anyOf(WORDS)}(?![${LETTER}])|${anyOf(BEGINNINGS)})|[^\\x20-\\x7eıİğĞüÜşŞöÖçÇ\\s]`,
  'i',
);

/** The runs of text that hold a word of interest, in document order; split markup is joined. */
export function piecesOf(
  doc: Document,
  roots: readonly (Element | ShadowRoot)[],
): { readonly pieces: readonly Piece[]; readonly isCut: boolean } {
  const pieces: Piece[] = [];
  const alike = new Map<string, number>();
  let left = MOST_TEXTS;
  let isCut = false;
  const take = (el: Element | null, run: string): void => {
    if (!el || NOT_TEXT.has(el.tagName)) return;
    // Rows of a long table differ by their numbers only.
    const wording = run.replace(/\d+/g, '');
    const times = (alike.get(wording) ?? 0) + 1;
    alike.set(wording, times);
    if (times > MOST_ALIKE || pieces.length >= MOST_PIECES) isCut ||= /onay|mza/i.test(run);
    else pieces.push({ el, raw: tidy(run), text: fold(run) });
  };

  for (const root of roots) {
    const walker = textsUnder(doc, root);
    let around: Element | null = null;
    let run = '';
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
      let parent = node.parentElement;
      let apart = followsBreak(node) ? ' ' : '';
      for (let up = 0; up < 8 && parent && INLINE.has(parent.tagName); up++) {
        if (followsSpan(parent) || followsBreak(parent)) apart = ' ';
        parent = parent.parentElement;
      }
      const data = node.nodeValue ?? '';
      if (parent === around) {
        if (run.length < LONGEST_PIECE) run += apart + data.slice(0, LONGEST_PIECE);
        continue;
      }
      if (OF_INTEREST.test(run)) take(around, run);
      around = parent;
      run = data.length < LONGEST_PIECE ? data : data.slice(0, LONGEST_PIECE);
    }
    if (OF_INTEREST.test(run)) take(around, run);
  }
  return { pieces, isCut: isCut || left <= 0 };
}

const MOST_ELEMENTS_FOR_SHADOWS = 4_000;

/** The body, and the open shadow roots under it where the page is not too big to ask every element for one. */
export function rootsOf(doc: Document): (Element | ShadowRoot)[] {
  const body = prop(doc, 'body') ?? prop(doc, 'documentElement');
  if (!body) return [];
  const roots: (Element | ShadowRoot)[] = [body];
  // As it is asked for one by one, nothing counts the elements of a page that is too big.
  const elements = elementsNamed(doc, '*');
  if (elements.item(MOST_ELEMENTS_FOR_SHADOWS - 1)) return roots;
  for (let i = 0, element = elements.item(i); element; element = elements.item(++i)) {
    const shadow = element.shadowRoot;
    // A form's input may be named «shadowRoot».
    if (shadow && shadow.nodeType === 11) roots.push(shadow);
  }
  return roots;
}
