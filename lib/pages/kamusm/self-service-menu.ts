import type { KamuSmPage } from '../kamusm-page';
import { ACT, HEADING, LINK, type Look, PROSE, TEXT, TITLE } from '../signs';

const ANYWHERE = HEADING + TEXT + ACT + LINK + PROSE;

/** The self-service's start: its entries, and no other content. */
const look: Look = {
  portals: ['oi', 'nb'],
  signs: [
    [ANYWHERE + TITLE, /^(?:nes|eimza|(?:bireysel )?nitelikli elektronik sertifika)(?: islem\w*)?$/m],
    [ANYWHERE, /^bireysel islem/m],
    [ANYWHERE, /^basvuru islem|basvurularim$|^kisi odemeli/m],
    [ANYWHERE, /^eonay islem/m],
    [ANYWHERE, /pin olustur|kilit coz|^pin puk/m],
    [ANYWHERE, /iptal et|askiya al/],
    [ANYWHERE, /borc sorgu/],
  ],
  enough: 3,
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'self-service-menu',
  groups: [],
  apart: true,
  looks: [look],
};
