import type { PageSigns } from '../signs';

const ANYWHERE = ['heading', 'text', 'act', 'link', 'prose'] as const;

/** The self-service's start: its entries, and no other content. */
export const selfServiceMenu: PageSigns = {
  kind: 'self-service-menu',
  portals: ['oi', 'nb'],
  signs: [
    {
      in: ANYWHERE,
      says: /^(?:nes|eimza|bireysel nitelikli elektronik sertifika|nitelikli elektronik sertifika)(?: islem\w*)?$/,
    },
    { in: ANYWHERE, says: /^bireysel islem/ },
    { in: ANYWHERE, says: /^basvuru islem|basvurularim$|^kisi odemeli/ },
    { in: ANYWHERE, says: /^eonay islem/ },
    { in: ANYWHERE, says: /pin olustur|kilit coz|^pin puk/ },
    { in: ANYWHERE, says: /iptal et|askiya al/ },
    { in: ANYWHERE, says: /borc sorgu/ },
    { in: ['title'], says: /bireysel nitelikli elektronik sertifika islem/ },
  ],
  enough: () => 3,
  firm: false,
};
