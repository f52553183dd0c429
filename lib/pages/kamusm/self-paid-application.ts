import { ACT, CHOICE, FIELD, type PageSigns, TEXT } from '../signs';

/** «Kişi Ödemeli Başvuru»: not the way of staff whose unit approves. */
export const selfPaidApplication: PageSigns = {
  kind: 'self-paid-application',
  portals: ['oi'],
  topic: /\bkisi odemeli basvuru/,
  signs: [
    [FIELD + TEXT + CHOICE, /^sertifika|^kart okuyucu|ucret|bedel|fatura|teslimat|yayinlansin|odeme|\byil\b/m],
    [ACT, /basvur|devam|odeme|ileri|gonder|onayla|satin/],
    [FIELD, /eposta|cep tel|adres|guvenlik sozcug/],
  ],
  enough: 1,
};
