import { ACT, FIELD, HEADING, PROSE, type Sign, TEXT, TITLE } from '../signs';

/** What the final approval page is called. */
export const FINAL_HEADING =
  /\bimza(?:lama)? (?:yontem|sekl|tur|tip|secen|islem)|son onay|basvuru\w* (?:\w+ )?(?:imzala|onayla)|basvuru (?:onay(?! kod)|ozet)|onay (?:sayfa|yontem)/;

/** What else names the final approval page, where only one way to sign stands on it. */
export const FINAL_APPROVAL: readonly Sign[] = [
  [HEADING + TEXT + TITLE + PROSE + FIELD, FINAL_HEADING],
  [ACT, /^(?:(?:basvuru|form)\w* )?(?:onayla|imzala|gonder|tamamla)\w*$/m],
];
