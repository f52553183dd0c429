import type { KamuSmPage } from '../kamusm-page';
import { ACT, CHOICE, FIELD, type Look, PROSE, TEXT } from '../signs';

/** «E-Onay İşlemleri», in the new self-service and the old. */
const look: Look = {
  portals: ['oi', 'nb'],
  signs: [
    [CHOICE + FIELD + TEXT, /\bakis\b|^kart (?:t|okuyucu)/m],
    [FIELD + TEXT, /\bpin\b|kart sifre/],
    [ACT, /^e?onay|aktif|aktiv|etkin|baslat|imzala|kaldir/m],
    [TEXT + PROSE, /\bjava\b|\bakis\b|kart okuyucu/],
    [TEXT + PROSE, /\beonay.* (?:aktif|aktiv|tamamlan|yapil|durum|basari|pasif)/],
    [TEXT + CHOICE + FIELD, /sertifika/],
  ],
  enough: 1,
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'e-onay-activation',
  groups: [],
  topic: /\beonayi? (?:islem|aktiv|ver|tanimla|olustur|bilgi)|\beonay$/,
  looks: [look],
};
