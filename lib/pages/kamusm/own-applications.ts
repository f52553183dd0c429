import type { KamuSmPage } from '../kamusm-page';
import { ACT, type Look, PROSE, TEXT } from '../signs';

/** «Başvurularım»: a list, so no control is needed. */
const look: Look = {
  portals: ['oi', 'nb'],
  signs: [
    [TEXT + PROSE, /\bbasvuru (?:n|t|durum)/m],
    [TEXT, /^(?:son )?durumu?\b|^islem|^sertifika|onay bekle|uretim|bitis|kargo/m],
    [TEXT + PROSE, /(?:basvuru|kayit).* (?:bulun|yok)/],
    [ACT, /detay|goruntule|incele|basvuru/],
  ],
  enough: 1,
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'own-applications',
  groups: [],
  topic: /\bbasvurularim\b/,
  looks: [look],
};
