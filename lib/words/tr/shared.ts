import type { PageKind } from '../../pages/facts';
import type { Tone } from '../../rules/rule';

/** Words that more than one surface says. */
export const shared = {
  product: 'E-İmza Asistanı',
  tones: { rejected: 'Reddedilir', caution: 'Dikkat', uncertain: 'Belirsiz', info: 'Bilgi' } satisfies Record<
    Tone,
    string
  >,
  source: (names: string) => `Kaynak: ${names}`,
  article: (number: number) => `Madde ${number}`,
  pages: {
    'application-login': 'Kamu SM · Başvuru girişi',
    'application-form': 'Kamu SM · Başvuru formu',
    'sms-code': 'Kamu SM · SMS kodu',
    'final-approval': 'Kamu SM · Son onay sayfası',
    'wet-form': 'Kamu SM · Islak imzalı form',
    'e-signed-submission': 'Kamu SM · E-imzalı gönderim',
    'self-service-login': 'Kamu SM · Online işlemler girişi',
    'self-service-menu': 'Kamu SM · Online işlemler menüsü',
    'e-onay-activation': 'Kamu SM · E-onay işlemleri',
    pin: 'Kamu SM · PIN oluşturma',
    'cancel-suspend': 'Kamu SM · İptal ve askıya alma',
    'own-applications': 'Kamu SM · Başvurularım',
    'self-paid-application': 'Kamu SM · Kişi ödemeli başvuru',
    'password-resend': 'Kamu SM · Parola isteme',
    'mebbis-login': 'MEBBİS · Giriş',
    'mebbis-second-factor': 'MEBBİS · İkinci doğrulama',
    'mebbis-common-screen': 'MEBBİS · Ortak ekran',
    'mebbis-main-menu': 'MEBBİS · Ana menü',
    'mebbis-no-permission': 'MEBBİS · Yetki yok',
    'mebbis-session-over': 'MEBBİS · Oturum sona ermiş',
    'mebbis-module': 'MEBBİS · Modül sayfası',
    'mebbis-e-personel': 'MEBBİS · e-Personel',
    'mebbis-assignment-record': 'MEBBİS · Görevlendirme bilgileri',
  } satisfies Record<PageKind, string>,
};
