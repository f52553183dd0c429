import type { KamuSmPage } from '../kamusm-page';
import { ACT, CHOICE, FIELD, type Look, TEXT } from '../signs';

/** «Kişi Ödemeli Başvuru»: not the way of staff whose unit approves. */
const look: Look = {
  portals: ['oi'],
  signs: [
    [FIELD + TEXT + CHOICE, /^sertifika|^kart okuyucu|ucret|bedel|fatura|teslimat|yayinlansin|odeme|\byil\b/m],
    [ACT, /basvur|devam|odeme|ileri|gonder|onayla|satin/],
    [FIELD, /eposta|cep tel|adres|guvenlik sozcug/],
  ],
  enough: 1,
};

export const page: KamuSmPage = {
  kind: 'self-paid-application',
  groups: ['shows-request'],
  topic: /\bkisi odemeli basvuru/,
  looks: [look],
};
