/** Turkish casing: i and İ, ı and I. */
export const upper = (text: string): string => text.toLocaleUpperCase('tr');
export const lower = (text: string): string => text.toLocaleLowerCase('tr');

export const capitalized = (word: string): string => upper(word.slice(0, 1)) + lower(word.slice(1));

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Compared without marks and casing, so that «MUDURLUGU» is «Müdürlüğü». */
export const bare = (text: string): string =>
  lower(text)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i');
