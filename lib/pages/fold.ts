/** No text of interest is longer; what lies beyond is not looked at, so that a text of megabytes costs nothing. */
const LONGEST = 2_000;

const MISREAD = /[ÃÄÅÝýÞþÐð]/;

/** Turkish letters as they look where a page's encoding was mistaken: ISO 8859-9 read as 8859-1, UTF-8 read as 1252. */
const mend = (text: string): string =>
  text
    .replace(/Ä[°±]|[Ýý]/g, 'i')
    .replace(/Å[žŸ]|[Þþ]/g, 's')
    .replace(/Ä[žŸ]|[Ðð]/g, 'g')
    .replace(/Ã[‡§]/g, 'c')
    .replace(/Ã[–¶]/g, 'o')
    .replace(/Ã[œ¼]/g, 'u');

const NOT_ASCII = /[^\x20-\x7e]/;
/** Combining marks and variation selectors; soft hyphen, zero-width and direction marks. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/**
 * Brings what people read as the same wording to one form: small ASCII letters and digits, words one space apart,
 * «E-Onay», «EONAY», «e onay» all `eonay` (likewise e-imza, e-devlet, e-posta), İ/I/ı/i all `i`.
 * Words stay words: «Onay» is never `eonay`, «işleme onay» stays two words.
 *
 * @param text any text; only its first 2,000 characters count.
 */
export function fold(text: string): string {
  let plain = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (NOT_ASCII.test(plain)) {
    if (MISREAD.test(plain)) plain = mend(plain);
    plain = plain.normalize('NFKD').replace(UNSEEN, '').replaceAll('ı', 'i');
  }
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\be (?=onay|imza|devlet|posta)/g, 'e');
}
