import type { ReturnReason } from '../../case/schema';
import type { StepOfApplication } from '../../case/steps';
import type { RuleText, SaidDay } from '../finding-text';

/** What the popup says only when it is opened or asked: loaded after the first paint. */
export const popupLater = {
  first: {
    title: 'Dört kısa soru',
    lead: 'Yarım dakika sürer. Yazdıklarınız yalnızca bu bilgisayarda kalır.',
  },
  cycle: {
    end: 'Yeni kartınızın son günü',
    endHint: 'Yeni kart en çok 3 yıl geçerlidir. Bilmiyorsanız boş bırakın.',
    finish: 'Yeni dönemi başlat',
    notYet: 'PIN henüz oluşmadı',
  },
  returned: {
    ask: 'Neden geri döndü?',
    on: 'Geri döndüğü gün',
    reasons: {
      'too-early': 'Bitişe 3 ay veya daha fazla vardı',
      'not-e-onay': 'E-onayla imzalanmamıştı',
      'lost-as-renewal': 'Kayıp kart için yenileme yapılmıştı',
      'no-cover-letter': 'Üst yazı gelmemişti',
      other: 'Başka bir neden ya da bilmiyorum',
    } satisfies Record<ReturnReason, string>,
    mend: {
      'too-early': 'Yenileme dönemi açılınca yeniden başvurun; gününü zaman çizelgesi gösterir.',
      'not-e-onay':
        'Yeniden başvurun ve son sayfada «E-onaylı Başvuru Onay» seçeneğini seçin. Seçenek yoksa önce e-onay aktivasyonunu yapın.',
      'lost-as-renewal': 'Önce sertifikayı iptal ettirin, sonra «Kayıp Çalıntı» nedeniyle yeniden başvurun.',
      'no-cover-letter': 'Yeniden başvurun ve kurumunuzun üst yazısını İl MEM MEBBİS Birimine aynı gün gönderin.',
      other: 'Nedenini biriminize sorun, sonra yeniden başvurun.',
    } satisfies Record<ReturnReason, string>,
    steps: {
      apply: 'başvuru',
      'post-form': 'imzalı form',
      'cover-letter': 'üst yazı',
      approved: 'onay',
    } satisfies Record<StepOfApplication, string>,
    effect: (steps: readonly string[]) =>
      `Yeniden açılacak adımlar: ${steps.join(', ')}. Eski günleri geçmişte saklanır.`,
    confirm: 'Adımları yeniden aç',
    changeIt: 'Durumumu «kayıp ya da çalındı» yap',
  },
  timeline: {
    opens: 'başvuru açılır',
    opened: 'başvuru açıldı',
    production: 'üretim',
    end: 'bitiş',
    today: 'bugün',
    whatIf: 'o gün',
    noDate: 'Son günü yazınca başvuru, üretim ve bitiş günleri burada görünür.',
    atOnce: 'Bu süreçte beklenecek bir gün yok: onaylanan başvuru hemen üretilir, kart gelince PIN oluşturulur.',
    says: {
      today: (day: string) => `Bugün ${day}.`,
      opensOn: (day: SaidDay) => `Yenileme başvurusu ${day.on} açılır.`,
      openedOn: (day: SaidDay) => `Yenileme başvurusu ${day.on} açıldı.`,
      productionFrom: (day: SaidDay) => `Onaylanan yenileme ${day.from} itibaren üretilir.`,
      endsOn: (day: SaidDay) => `E-imza ${day.on} sona erer.`,
      endedOn: (day: SaidDay) => `E-imza ${day.on} sona erdi.`,
      asked: (day: string) => `Sorulan gün ${day}.`,
    },
  },
  trouble: {
    newer: 'Kaydınız, eklentinin daha yeni bir sürümüyle yazılmış. Hiçbir şeye dokunulmadı; eklentiyi güncelleyin.',
    unavailable: 'Tarayıcı kaydınıza ulaşamadı. Pencereyi kapatıp yeniden açın.',
    setAside: 'Kaydınızın bir bölümü okunamadı. Kaybolmadı: kenara kondu, ayarlardan indirebilirsiniz.',
    openOptions: 'Ayarlarda bak',
  },
  actions: {
    heading: 'Araçlar',
    letter: 'Üst yazı',
    calendar: 'Takvime aktar (.ics)',
    calendarFailed: 'Takvim dosyası kaydedilemedi.',
  },
  whatIf: {
    ask: 'Başka bir gün başvurursam?',
    label: 'Şu gün başvurursam',
    nothing: 'Kurallara göre bu başvuruda reddedilecek bir şey görünmüyor. Son sözü biriminiz söyler.',
    /** Said of the application, since no page was seen. */
    conditions: {
      'renewal-without-e-onay': {
        says: {
          inactive: {
            title: 'Bu yenileme için e-onay gerekir',
            body: (v) =>
              `Süresi dolmadan e-onaysız yapılan yenilemeyi birim reddeder (kayıtlı bitiş: ${v.validUntil.typed}). Kayıtta e-onay aktivasyonunuz yok.`,
          },
          unknown: {
            title: 'E-onayınız var mı?',
            body: (v) =>
              `E-onayınız yoksa birim bu yenilemeyi reddeder (kayıtlı bitiş: ${v.validUntil.typed}). Online İşlemler › «E-ONAY İŞLEMLERİ»nde kontrol edin.`,
          },
          'if-valid': {
            title: 'E-onay gerekebilir',
            body: 'E-imzanızın süresi o sırada dolmamışsa, e-onayınız olmadan yapacağınız yenilemeyi birim reddeder.',
          },
        },
      },
    } satisfies Record<string, RuleText>,
    produced: 'Üretim',
    producedFrom: (day: SaidDay) => `Onaylanırsa ${day.from} itibaren.`,
    producedAtOnce: 'Onaylanınca hemen.',
    works: 'Yeni kart',
    worksFrom: (day: SaidDay) => `${day.from} itibaren çalışır, PIN o gün oluşturulur.`,
    worksAtOnce: 'Elinize geçince çalışır.',
    unknown: 'Son gün kayıtlı olmadığı için üretim ve kullanım günü söylenemiyor.',
  },
  tab: {
    asking: 'Sekmeye bakılıyor…',
    notOfficial: 'Bu sekme, tanıdığımız resmî e-imza ya da MEBBİS sayfalarından biri değil.',
    noAnswer: 'Bu sekme yanıt vermiyor; eklentiden önce açılmış olabilir. Sayfayı yenileyin.',
    reload: 'Sayfayı yenile',
    noAccess: 'Tarayıcı, eklentinin resmî sitelere erişimini kapatmış. Erişim olmadan sayfada uyarı gösterilemez.',
    allow: 'Erişime izin ver',
    isLast: 'Bu pencere bir sekmede açık; son baktığınız resmî sayfa:',
    howToAllow:
      'Düğme işe yaramazsa tarayıcının eklentiler sayfasında E-İmza Asistanı › Site erişimi bölümünden izin verin.',
    recognised: (page: string) => `${page} tanındı.`,
    named: (page: string) => `Bu sayfayı siz adlandırdınız: ${page}.`,
    nothingFound: 'Bu sayfada size söyleyeceğimiz bir şey bulunmadı. Bu, başvurunun onaylanacağı anlamına gelmez.',
    muted: 'Bu sekmede kartı susturmuştunuz; bulunanlar yalnızca burada görünür.',
    unrecognised:
      'Resmî bir sitedesiniz, ama bu sayfa tanınamadı. Burada uyarı gösterilmez; bu, her şeyin yolunda olduğu anlamına gelmez.',
    which: 'Bu sayfa hangisi?',
    whichHint: 'Seçiminiz bu bilgisayarda, bu sayfa için geçerli olur. Ayarlardan geri alabilirsiniz.',
    choose: 'Sayfa seçin',
    saveWhich: 'Kaydet',
    report: 'Sayfa raporunu kopyala',
    reportHint:
      'Kopyalanacak metnin tamamı aşağıda. Adlar, sayılar ve tanımadığımız sözcükler gizlendi; metin hiçbir yere gönderilmez.',
    reportShown: 'Sayfa raporu',
    saveDate: (day: string) => `Sayfadaki tarihi kaydet: ${day}`,
    wrong: 'Uyarı yanlış mı?',
    more: (count: number) => `${count} tane daha`,
    short: {
      'no-answer': 'Sayfayı yenileyin',
      'no-access': 'Siteye erişim kapalı',
      unrecognised: 'Sayfa tanınamadı',
    },
  },
  reminders: {
    heading: 'Hatırlatmalar',
    none: 'Henüz hatırlatma gelmedi.',
    off: 'Hatırlatmalar kapalı. Ayarlardan açabilirsiniz.',
    offByOffice: 'Hatırlatmaları kurumunuz kapattı.',
    blocked: 'Tarayıcı bu eklentinin bildirimlerini engelliyor; hatırlatmalar yalnızca burada görünür.',
    snooze: 'Ertele',
    snoozeOf: (text: string) => `Ertele: ${text}`,
    days: (days: number) => `${days} gün`,
    until: 'Şu güne kadar',
    snoozedUntil: (day: string) => `${day} gününe ertelendi.`,
    notShown: 'Bildirim gösterilemedi.',
    didYouSee: 'Bildirimleri görmüyor musunuz?',
    test: 'Ayarlarda deneyin',
  },
};
