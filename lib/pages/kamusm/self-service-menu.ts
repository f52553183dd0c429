import { ACT, HEADING, LINK, type PageSigns, PROSE, TEXT, TITLE } from '../signs';

const ANYWHERE = HEADING + TEXT + ACT + LINK + PROSE;

/** The self-service's start: its entries, and no other content. */
export const selfServiceMenu: PageSigns = {
  kind: 'self-service-menu',
  portals: ['oi', 'nb'],
  signs: [
    [ANYWHERE + TITLE, /^(?:nes|eimza|(?:bireysel )?nitelikli elektronik sertifika)(?: islem\w*)?$/],
    [ANYWHERE, /^bireysel islem/],
    [ANYWHERE, /^basvuru islem|basvurularim$|^kisi odemeli/],
    [ANYWHERE, /^eonay islem/],
    [ANYWHERE, /pin olustur|kilit coz|^pin puk/],
    [ANYWHERE, /iptal et|askiya al/],
    [ANYWHERE, /borc sorgu/],
  ],
  enough: 3,
  soft: true,
};
