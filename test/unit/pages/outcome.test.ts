import { describe, expect, it } from 'vitest';
import { readOutcome } from '../../../lib/pages/outcome';
import { readPage } from '../../../lib/pages/reader';
import type { PageKind } from '../../../lib/vocabulary/page-kinds';
import { documentOf } from './read';

const outcome = (kind: PageKind, text: string): unknown => readOutcome(readPage(documentOf(`<p>${text}</p>`)), kind);

describe('a step has succeeded where the page says so', () => {
  it.each([
    ['final-approval', 'Başvurunuz alınmıştır.', 'applied'],
    ['wet-form', 'BAŞVURUNUZ TAMAMLANMIŞTIR', 'applied'],
    ['e-signed-submission', 'Başvurunuz başarıyla gönderildi!', 'applied'],
    ['final-approval', 'E-imza başvurunuz e-onay ile imzalanmıştır.', 'applied'],
    ['wet-form', '123456 numaralı başvurunuz alınmıştır. Formu yazdırınız.', 'applied'],
    ['final-approval', 'Başvuru işleminiz başarılı.', 'applied'],
    ['e-onay-activation', 'E-onay aktivasyonunuz tamamlanmıştır.', 'e-onay-activated'],
    ['e-onay-activation', 'E-Onayınız başarıyla aktif edildi', 'e-onay-activated'],
    ['pin', 'PIN kodunuz başarıyla oluşturuldu.', 'pin-created'],
    ['pin', 'Kart şifreniz (PIN) oluşturulmuştur.', 'pin-created'],
    ['cancel-suspend', 'Sertifikanız iptal edilmiştir.', 'certificate-cancelled'],
    ['cancel-suspend', 'İptal işleminiz tamamlanmıştır.', 'certificate-cancelled'],
  ] as const)('on %s: «%s»', (kind, text, said) => expect(outcome(kind, text)).toBe(said));

  it.each([
    ['final-approval', 'Başvurunuz alınamamıştır.'],
    ['final-approval', 'Başvurunuz tamamlanmamıştır.'],
    ['final-approval', 'Başvurunuz alınmış değildir.'],
    ['final-approval', 'Başvurunuz alındığında size SMS gönderilir.'],
    ['final-approval', 'Başvurunuz tamamlandıktan sonra formu gönderiniz.'],
    ['final-approval', '«Başvurunuz alınmıştır» mesajını görünceye dek bekleyiniz.'],
    ['final-approval', 'Başvurunuz tamamlandı mı?'],
    ['final-approval', 'Başvuru bilgileriniz kaydedildi.'],
    ['final-approval', 'Ön başvurunuz alınmıştır.'],
    ['final-approval', 'Başvurunuz için onay kodu gönderildi.'],
    ['final-approval', 'Başvurunuz iptal edilmiştir.'],
    ['final-approval', 'Daha önce başvurunuz alınmıştır.'],
    ['final-approval', 'Eğer ıslak imza seçilirse başvurunuz alınmıştır'],
    ['own-applications', 'Başvurunuz alınmıştır.'],
    ['pin', 'Onay kodunuz oluşturuldu.'],
    ['pin', 'PIN oluşturulamadı.'],
    ['pin', 'PIN kodunuz değiştirilmiştir.'],
    ['cancel-suspend', 'İptal talebiniz alınmıştır.'],
    ['cancel-suspend', 'Sertifikanız askıya alınmıştır.'],
    ['cancel-suspend', 'Sertifikanız iptal edilecektir.'],
    ['e-onay-activation', 'E-onay aktivasyonu yapılmamıştır.'],
    ['e-onay-activation', 'E-onay durumunuz: aktif değil'],
  ] as const)('not on %s by «%s»', (kind, text) => expect(outcome(kind, text)).toBeNull());

  it('not by what is hidden', () => {
    expect(readOutcome(readPage(documentOf('<p hidden>Başvurunuz alınmıştır.</p>')), 'final-approval')).toBeNull();
  });
});
