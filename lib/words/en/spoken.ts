import type { spoken as tr } from '../tr/spoken';

export const spoken: typeof tr = {
  product: 'E-İmza Asistanı',
  tones: { rejected: 'Will be rejected', caution: 'Caution', uncertain: 'Uncertain', info: 'Info' },
  source: (names) => `Source: ${names}`,
  article: (number) => `Article ${number}`,
};
