import { oneLine } from './plain-text';

/** As many as stand on one A4 page with everything else at its longest. */
export const MOST_ENCLOSURES = 6;

export interface Enclosure {
  readonly name: string;
  /** «1 sayfa», «2 adet»; null where it is not said. */
  readonly amount: string | null;
}

const AMOUNT = /^(?<name>.*?)[ ,;:(\u2013-]*\b(?<count>\d{1,3}) ?(?<unit>sayfa|sf\.?|s\.|adet|cilt|dosya|klasör)\)?$/iu;

/** The enclosures as typed, one a line; those past {@link MOST_ENCLOSURES} don't go into the letter. */
export const enclosuresOf = (typed: string): readonly Enclosure[] =>
  typed
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .map(enclosureOf);

function enclosureOf(line: string): Enclosure {
  const { name = '', count, unit = '' } = AMOUNT.exec(line)?.groups ?? {};
  if (!count || name === '') return { name: line, amount: null };
  return { name, amount: `${Number(count)} ${/^s/i.test(unit) ? 'sayfa' : unit.toLocaleLowerCase('tr')}` };
}
