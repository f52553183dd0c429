import type { PageSigns } from '../signs';

export const selfPaidApplication: PageSigns = {
  kind: 'self-paid-application',
  portals: ['oi'],
  topic: /\bkisi odemeli basvuru/,
  signs: [
    {
      in: ['field', 'text', 'choice'],
      says: /^sertifika|^kart okuyucu|ucret|bedel|fatura|teslimat|yayinlansin|odeme|\byil\b/,
    },
    { in: ['act'], says: /basvur|devam|odeme|ileri|gonder|onayla|satin/ },
    { in: ['field'], says: /eposta|cep tel|adres|guvenlik sozcug/ },
  ],
  enough: () => 1,
  firm: true,
};
