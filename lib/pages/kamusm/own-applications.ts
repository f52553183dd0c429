import { ACT, type PageSigns, PROSE, TEXT } from '../signs';

/** «Başvurularım»: a list, so no control is needed. */
export const ownApplications: PageSigns = {
  kind: 'own-applications',
  portals: ['oi', 'nb'],
  topic: /\bbasvurularim\b/,
  signs: [
    [TEXT, /^basvuru (?:n|t|durum)/m],
    [TEXT, /^(?:son )?durumu?\b|^islem|^sertifika|onay bekle|uretim|bitis|kargo/m],
    [TEXT + PROSE, /(?:basvuru|kayit).* (?:bulun|yok)/],
    [ACT, /detay|goruntule|incele|basvuru/],
  ],
  enough: 1,
  soft: true,
};
