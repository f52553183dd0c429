import type { Page } from 'playwright-core';
import type { BackupCase } from '../e2e/harness/index';
import { applied, cardReceived, expired, inWindowWithoutEOnay, tooEarly } from './sample';

export interface Scene {
  /** Name of the picture. */
  readonly name: string;
  readonly about: string;
  /** Of `test/portals`. */
  readonly file: string;
  readonly record: () => BackupCase;
  /** What the person does there. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The walk of `npm start`: every tone, on both portals and MEBBİS. */
export const SCENES: readonly Scene[] = [
  {
    name: '01-giris',
    about: 'Başvuru girişi: e-onay aktivasyonu yok',
    file: 'bp/login-cards.html',
    record: inWindowWithoutEOnay,
  },
  {
    name: '02-form',
    about: 'Başvuru formu: yenileme seçili, SMS kaydı yok',
    file: 'bp/form-renewal.html',
    record: inWindowWithoutEOnay,
  },
  {
    name: '03-form-okunamadi',
    about: 'Başvuru formu: seçilen neden okunamıyor',
    file: 'bp/form-unreadable.html',
    record: inWindowWithoutEOnay,
  },
  {
    name: '04-onay-eonaysiz',
    about: 'Son onay: e-onay seçeneği görünmüyor',
    file: 'bp/final-sign-wet.html',
    record: inWindowWithoutEOnay,
  },
  {
    name: '05-onay-islak',
    about: 'Son onay: e-onay varken ıslak imza seçiliyor',
    file: 'bp/final-three.html',
    record: inWindowWithoutEOnay,
    act: (page) => page.click('#y3'),
  },
  {
    name: '06-mebbis',
    about: 'MEBBİS ana menü: e-onay aktivasyonu yok',
    file: 'mebbis/main.html',
    record: inWindowWithoutEOnay,
  },
  {
    name: '07-iptal',
    about: 'İptal ve askıya alma: çalışan e-imza iptal edilmek üzere',
    file: 'oi/cancel-cards.html',
    record: inWindowWithoutEOnay,
  },
  {
    name: '08-kisi-odemeli',
    about: 'Kişi ödemeli başvuru: kurum ödemeli başvuru başka yerde',
    file: 'oi/self-paid.html',
    record: inWindowWithoutEOnay,
  },
  { name: '09-erken', about: 'Başvuru formu: yenileme için erken', file: 'bp/form-renewal.html', record: tooEarly },
  { name: '10-ust-yazi', about: 'MEBBİS ana menü: üst yazı eksik', file: 'mebbis/main-twin.html', record: applied },
  { name: '11-pin-erken', about: 'PIN oluşturma: yeni kart için erken', file: 'oi/pin.html', record: cardReceived },
  {
    name: '12-suresi-dolmus',
    about: 'Son onay: süresi dolmuş e-imza e-onayla yenilenir',
    file: 'bp/final-three-chosen.html',
    record: expired,
  },
];
