import { capitalized, lower, oneLine, upper } from './plain-text';

const isUpper = (word: string) => /\p{L}{2}/u.test(word) && word === upper(word);
const isLower = (word: string) => /\p{L}/u.test(word) && word === lower(word);

/**
 * A name as official letters write it: given names with a capital, the surname in capitals («Ayşe Nur ÖRNEK»). Where the
 * last words are in capitals already, they are the surname; else the last word is. One word, or what is no name, stays.
 *
 * Source: Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik, on the signature.
 */
export function officialName(typed: string): string {
  const text = oneLine(typed);
  const words = text.split(' ');
  if (words.length < 2 || !words.every((word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word))) return text;
  const allUpper = words.every(isUpper);
  const given = words.findLastIndex((word) => !isUpper(word));
  const surnameAt = allUpper || given === words.length - 1 ? words.length - 1 : given + 1;
  return words
    .map((word, index) => {
      if (index >= surnameAt) return upper(word);
      return isLower(word) || isUpper(word) ? capitalized(word) : word;
    })
    .join(' ');
}

/** Titles that hold a name of a language keep its capital. */
const LANGUAGES =
  /^(türk|türkçe|ingilizce|almanca|fransızca|arapça|rusça|ispanyolca|italyanca|japonca|çince|kürtçe|farsça|korece|atatürk)$/;
/** «VHKİ», «BT»: no word begins so in Turkish. */
const isShortForm = (word: string) => word.length <= 4 && isUpper(word) && /^[^AEIİOÖUÜ]{2}/.test(word);

/** A title inside a sentence, small: «Müdür Yardımcısı» is «müdür yardımcısı». */
export const titleInText = (typed: string): string =>
  oneLine(typed)
    .split(' ')
    .map((word) => (isShortForm(word) ? word : LANGUAGES.test(lower(word)) ? capitalized(word) : lower(word)))
    .join(' ');
