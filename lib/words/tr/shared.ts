import type { DateProblem, Unlikely } from '../../calendar/typed-date';
import type { EOnayState, Situation } from '../../case/schema';
import type { OfficeId } from '../../offices/office';
import type { PageKind } from '../../pages/facts';
import { sharedAtOnce } from './shared-at-once';

/** Words that more than one surface says. */
export const shared = {
  ...sharedAtOnce,
  notSaved: {
    full: 'Kaydedilemedi: tarayıcının bu eklentiye ayırdığı yer dolu. Önceki kayıt duruyor.',
    newer: 'Kaydedilemedi: kayıt, eklentinin daha yeni bir sürümüyle yazılmış. Eklentiyi güncelleyin; kayıt duruyor.',
    unavailable: 'Kaydedilemedi: tarayıcı kaydınıza ulaşamadı. Önceki kayıt duruyor; yeniden deneyin.',
  },
  calendarEmpty:
    'Takvime eklenecek bir gün yok. E-imzanızın son günü ya da yaptığınız bir adım kayıtlı değilse önce onu kaydedin.',
  sourceMeaning: {
    checkedOn: (day: string) => `En son ${day} günü okundu.`,
    open: 'Kaynağı açın',
  },
  date: {
    placeholder: 'gg.aa.yyyy',
    pick: (label: string) => `${label}: takvimden seçin`,
    problems: {
      empty: 'Bir tarih yazın, örneğin 21.01.2027.',
      'not-a-date': 'Tarih okunamadı. 21.01.2027 ya da 21 Ocak 2027 gibi yazın.',
      'no-such-day': 'Takvimde böyle bir gün yok. Günü ve ayı kontrol edin.',
      'no-year': 'Yılı da yazın, örneğin 21.01.2027.',
      several: 'Bu metinde birden çok tarih var. Birini seçin.',
      'too-many': 'Bu metinde çok fazla tarih var. Yalnızca bir tarih yazın.',
    } satisfies Record<DateProblem, string>,
    unlikely: {
      'too-far': 'E-imza en çok 3 yıl geçerlidir; bu gün daha ileride. Yılı kontrol edin.',
      'long-past': 'Bu gün bir yıldan eski. Son e-imzanızın tarihi mi, kontrol edin.',
      'in-future': 'Bu gün henüz gelmedi. Tarihi kontrol edin.',
      'long-ago': 'Bu gün bir yıldan eski. Önceki başvurunuza ait olabilir.',
    } satisfies Record<Unlikely, string>,
    which: 'Hangi tarih?',
    dayIsOver: 'Bu gün geride kaldı.',
  },
  firstUse: {
    office: 'İliniz',
    offices: { aksaray: 'Aksaray', genel: 'Başka bir il' } satisfies Record<OfficeId, string>,
    managedOffice: (office: string) => `Biriminizi kurumunuz belirledi: ${office}.`,
    situation: 'Durumunuz',
    situations: {
      'certificate-in-use': { label: 'E-imzam var', more: 'Kullanıyorum ya da süresi doldu' },
      'no-certificate': { label: 'E-imzam yok', more: 'İlk kez başvuracağım' },
      'identity-changed': { label: 'Kimlik bilgim değişti', more: 'Örneğin soyadım' },
      'lost-or-stolen': { label: 'Kartım kayıp ya da çalındı', more: 'Yenisi gerekiyor' },
    } satisfies Record<Situation, { label: string; more: string }>,
    chooseSituation: 'Durumunuzu seçin.',
    end: 'E-imzanızın son günü',
    endHint: 'Kart programında (AKİS) yazar. Bilmiyorsanız boş bırakın, sonra eklersiniz.',
    eOnay: 'E-onay aktivasyonunuz var mı?',
    eOnayHint: 'Kart çalışırken bir kez yapılır; yenileme başvurusu onunla imzalanır.',
    eOnays: { active: 'Var', inactive: 'Yok', unknown: 'Bilmiyorum' } satisfies Record<EOnayState, string>,
    done: 'Başla',
  },
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
