import { ACT, CHOICE, FIELD, type PageSigns, PROSE, TEXT } from '../signs';

/** «Sertifikamı İptal Et / Askıya Alma». */
export const cancelSuspend: PageSigns = {
  kind: 'cancel-suspend',
  portals: ['oi', 'nb'],
  topic: /sertifika\w* (?:\w+ )?(?:iptal|aski)|iptal (?:et )?(?:ve )?aski|askiya al/,
  signs: [
    [ACT + CHOICE, /iptal|aski/],
    [FIELD + TEXT, /^(?:iptal )?(?:neden|sebe)|seri no|sertifika (?:no|seri|tur)/m],
    [TEXT + PROSE, /iptal (?:edil|islem|edecek|etmek)|aski(?:ya alin|dan)/],
    [TEXT + CHOICE + FIELD, /sertifika/],
  ],
  enough: 1,
  soft: true,
};
