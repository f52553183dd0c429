import type { KamuSmPage } from '../kamusm-page';
import { ACT, FIELD, HEADING, type Look, PROSE, TEXT, TITLE } from '../signs';

/** What the final approval page is called. */
export const FINAL_HEADING =
  /\bimza(?:lama)? (?:yontem|sekl|tur|tip|secen|islem)|son onay|basvuru\w* (?:\w+ )?(?:imzala|onayla)|basvuru (?:onay(?! kod)|ozet)|onay (?:sayfa|yontem)/;

/** What else names the final approval page, where only one way to sign stands on it. */
const look: Look = {
  portals: ['bp', 'bs', 'oi'],
  signs: [
    [HEADING + TEXT + TITLE + PROSE + FIELD, FINAL_HEADING],
    [ACT, /^(?:(?:basvuru|form)\w* )?(?:onayla|imzala|gonder|tamamla)\w*$/m],
  ],
  enough: 1,
};

export const page: KamuSmPage = {
  kind: 'final-approval',
  groups: ['application', 'form-and-later', 'later-than-form', 'final-and-wet-form', 'shows-request', 'sends'],
  apart: true,
  looks: [look],
};
