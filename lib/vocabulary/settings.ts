/** The language that the person chooses: `browser` follows the browser's own. */
export const LANGUAGE_CHOICES = ['tr', 'en', 'browser'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];
