import type { PageSigns } from '../signs';

export const ownApplications: PageSigns = {
  kind: 'own-applications',
  portals: ['oi', 'nb'],
  topic: /\bbasvurularim\b/,
  signs: [
    { in: ['text'], says: /^basvuru (?:no|num|tar|tip|tur|durum|neden)/ },
    { in: ['text'], says: /^(?:son )?durumu?\b|^islem(?:ler)?$|^sertifika|onay bekle|uretim|bitis|kargo/ },
    { in: ['text', 'prose'], says: /basvuru\w* (?:\w+ ){0,3}?(?:bulun|yok)|kayit bulun/ },
    { in: ['act'], says: /detay|goruntule|incele|basvuru/ },
  ],
  enough: () => 1,
  firm: false,
};
