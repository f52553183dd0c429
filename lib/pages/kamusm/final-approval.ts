import type { Sign } from '../signs';

/** What else names the final approval page, where only one way to sign stands on it. */
export const FINAL_APPROVAL: readonly Sign[] = [
  {
    in: ['heading', 'text', 'title', 'prose', 'field'],
    says: /\bimza(?:lama)? (?:yontem|sekl|tur|tip|secen)|\bson onay|basvuru\w* (?:\w+ )?(?:imzala|onayla)|basvuru (?:onay|ozet)|imzalama islem|onay sayfa|onay yontem/,
  },
  {
    in: ['act'],
    says: /^(?:basvuru\w* |formu? )?(?:onayla|imzala|gonder|tamamla)\w*$|^form onay/,
  },
];
