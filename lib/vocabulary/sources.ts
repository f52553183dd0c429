/** Where a fact of the product comes from. Every finding, step and office value cites one of these. */
export type SourceId =
  | 'notice'
  | 'application-guide'
  | 'kamusm-guides'
  | 'kamusm-meb-page'
  | 'kamusm-directive'
  | 'ebys-principles';

/** One citation: an article of the notice, or another source as a whole. */
export type Citation =
  | { readonly source: 'notice'; readonly article: Article }
  | { readonly source: Exclude<SourceId, 'notice'> };

export type Article = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

export const article = (number: Article): Citation => ({ source: 'notice', article: number });
