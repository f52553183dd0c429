import type { PageSigns } from '../signs';

export const eOnayActivation: PageSigns = {
  kind: 'e-onay-activation',
  portals: ['oi', 'nb'],
  topic: /\beonay(?:i)? (?:islem|aktiv|ver|tanimla|olustur|bilgi)|\beonay$/,
  signs: [
    { in: ['choice', 'field', 'text'], says: /\bakis\b|^kart (?:tip|tur|okuyucu)/ },
    { in: ['field', 'text'], says: /\bpin\b|kart sifre/ },
    { in: ['act'], says: /^(?:e)?onay(?:la|i)?\b|aktiv|aktif|etkinlestir|baslat|imzala|kaldir/ },
    { in: ['text', 'prose'], says: /\bjava\b|\bakis\b|kart okuyucu/ },
    {
      in: ['text', 'prose'],
      says: /\beonay\w* (?:\w+ ){0,8}?(?:aktif|aktive|aktiv|tamamlan|yapil|durum|basari|pasif)|eonay durum/,
    },
    { in: ['text', 'choice', 'field'], says: /sertifika/ },
  ],
  enough: () => 1,
  firm: false,
};
