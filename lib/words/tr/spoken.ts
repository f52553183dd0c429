import type { Tone } from '../../rules/rule';

/** What the card says too: apart from the pages' words, so that the worker holds no more than it speaks. */
export const spoken = {
  product: 'E-İmza Asistanı',
  tones: { rejected: 'Reddedilir', caution: 'Dikkat', uncertain: 'Belirsiz', info: 'Bilgi' } satisfies Record<
    Tone,
    string
  >,
  source: (names: string) => `Kaynak: ${names}`,
  article: (number: number) => `Madde ${number}`,
};
