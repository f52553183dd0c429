import type { KamuSmPage } from '../kamusm-page';
import { ACT, CHOICE, FIELD, type Look, PROSE, TEXT } from '../signs';

/** «Sertifikamı İptal Et / Askıya Alma». */
const look: Look = {
  portals: ['oi', 'nb'],
  signs: [
    [ACT + CHOICE, /iptal|aski/],
    [FIELD + TEXT, /^(?:iptal )?(?:neden|sebe)|seri no|sertifika (?:no|seri|tur)/m],
    [TEXT + PROSE, /iptal (?:edil|islem|edecek|etmek)|aski(?:ya alin|dan)/],
    [TEXT + CHOICE + FIELD, /sertifika/],
  ],
  enough: 1,
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'cancel-suspend',
  groups: [],
  topic: /sertifika\w* (?:\w+ )?(?:iptal|aski)|iptal (?:et )?(?:ve )?aski|askiya al/,
  looks: [look],
};
