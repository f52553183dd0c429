import type { DayWords, RuleText } from '../../texts';

/** The popup: the person's days, steps, tools and the active tab. */
export const popup = {
  situation: {
    open: 'Durumum değişti',
    effect:
      'Adımlarınız ve hatırlatmalarınız yeni duruma göre değişir. Yanlışlıkla değiştirirseniz eski adımlarınız geri gelir.',
    confirm: 'Durumumu değiştir',
    changed: (situation: string) => `Durumunuz değişti: ${situation}.`,
  },
  settings: 'Ayarlar',
  standing: {
    /** Stands after the number, which is set apart. */
    daysLeft: (_days: number) => 'gün kaldı',
    daysAgo: (_days: number) => 'gün önce süresi doldu',
    ends: (end: DayWords) => `E-imzanızın süresi ${end.on} doluyor.`,
    ended: (end: DayWords) => `Son gün: ${end.plain}.`,
    first: {
      title: 'İlk e-imzanız',
      before: 'Adımları sırayla tamamlayın. Başvurunuz onaylanınca kart hemen üretilir.',
    },
    lost: {
      title: 'Kayıp ya da çalıntı kart',
      before:
        'Önce sertifikayı iptal ettirin, sonra «Kayıp Çalıntı» nedeniyle başvurun. Onaylanınca yeni kart hemen üretilir.',
      cancelled: '«Kayıp Çalıntı» nedeniyle başvurun. Onaylanınca yeni kart hemen üretilir.',
    },
    identityChange: {
      title: 'Kimlik bilgisi değişikliği',
      before: {
        unasked: 'Önce kurumunuz İl MEM MEBBİS Birimine resmî yazı yazar; haber gelince başvurursunuz.',
        asked: 'Yazınız MEBBİS Biriminde. Haber gelince başvurursunuz.',
        told: 'MEBBİS Birimi haber verdi; şimdi başvurabilirsiniz.',
      },
      oldEnds: 'Yeni e-imza üretildiği anda şimdiki geçersiz olur.',
    },
    /** Of what is produced as soon as it is approved. */
    atOnce: {
      approved: 'Onaylandı. Yeni kartınız hemen üretilir ve kuryeyle gelir.',
      card: "Yeni kartınız elinizde. PIN'ini şimdi oluşturabilirsiniz.",
    },
    noDate: {
      title: 'Son günü yazmadınız',
      text: 'E-imzanızın son gününü yazın; ne zaman başvuracağınızı söyleyelim.',
    },
    done: { title: 'PIN oluşturuldu', text: 'Bu süreç tamam. Yeni kartın son gününü yazın, yeni dönem başlasın.' },
    tooEarly: (opensOn: DayWords) => `En erken başvuru gününüz: ${opensOn.plain}.`,
    borderline: (opensOn: DayWords) => `Yenileme döneminin sınırındasınız: ${opensOn.on} başvurmak en güvenlisi.`,
    applied: {
      demanded: 'Başvurunuz yapıldı; onay için üst yazı bekleniyor.',
      perhaps: 'Başvurunuz yapıldı. İlinizin MEBBİS Birimi onay için üst yazı isteyebilir; sorun.',
      'not-needed': 'Başvurunuz yapıldı, onay bekleniyor.',
    },
    approvedWaits: (from: DayWords) => `Onaylandı. Yeni kartınız ${from.from} itibaren üretilir.`,
    approved: 'Onaylandı ve üretim zamanı geldi. Kart kuryeyle gelir.',
    card: (worksFrom: DayWords) => `Yeni kartınız elinizde. PIN'i ${worksFrom.from} itibaren oluşturulur.`,
    lastDay: {
      title: 'Bugün son gün',
      endsToday: 'E-imzanızın süresi bugün doluyor.',
      applied: 'E-imzanızın süresi bugün doluyor. Başvurunuz sürüyor.',
      approved: 'E-imzanızın süresi bugün doluyor. Başvurunuz onaylandı; yeni kartınızı bekleyin.',
      card: "Eski e-imzanızın süresi bugün doluyor. Yeni kartın PIN'ini yarın oluşturun.",
    },
    expired: {
      applied: 'Başvurunuz sürüyor. Onaylanınca yeni kart üretilir.',
      approved: 'Başvurunuz onaylandı. Yeni kartınız üretilir ve kuryeyle gelir.',
      card: "Yeni kartınızın PIN'ini şimdi oluşturabilirsiniz.",
    },
  },
  next: {
    heading: 'Sıradaki adım',
    didIt: 'Yaptım',
    /** What is said of steps that are a question, or not one's own doing. */
    answers: {
      role: 'Evet',
      notice: 'Evet, geldi',
      'e-onay': 'Var',
      'unit-told': 'Haber geldi',
      'old-ends-known': 'Biliyorum',
      approved: 'Onaylandı',
      'card-received': 'Teslim aldım',
    },
    refusals: { role: 'Hayır, emin değilim', 'e-onay': 'Yok' },
    onThisTab: 'Bunun yapıldığı site bu sekmede açık.',
    letter: 'Üst yazıyı hazırla',
    informingLetter: 'Yazıyı hazırla',
    ticked: (step: string) => `«${step}» tamam olarak işaretlendi.`,
    nothing: 'Şimdi yapmanız gereken bir şey yok.',
    /** What comes by itself or has its day, with the day from which it can be expected. */
    awaited: {
      notice: (day: DayWords) => `Beklenen: yenileme SMS'i, ${day.from} itibaren.`,
      apply: (day: DayWords) => `Beklenen: yenileme dönemi, ${day.from} itibaren.`,
      'card-received': (day: DayWords) => `Beklenen: yeni kart, ${day.from} itibaren.`,
      'old-expired': (day: DayWords) =>
        `Beklenen: eski e-imzanın süresinin dolması; yeni kart ${day.from} itibaren çalışır.`,
    },
  },
  /** What «Başvurularım» on the tab says, and what the record can take over from it. */
  shownState: {
    says: {
      'in-production': 'Sayfada başvurunuz üretimde görünüyor; beklemeniz yeter.',
      'with-courier': 'Sayfada kartınız kuryede görünüyor. Gelince «Teslim aldım» deyin.',
      delivered: 'Sayfada kartınız teslim edilmiş görünüyor.',
      rejected: 'Sayfada başvurunuz reddedilmiş görünüyor.',
      returned: 'Sayfada başvurunuz iade edilmiş görünüyor.',
    },
    offers: { 'in-production': 'Onaylandı olarak işaretle', 'with-courier': 'Kart yolda' },
    approved: '«Onaylandı» olarak işaretlendi; sırada kartın gelmesi var.',
    received: 'Kartı teslim aldığınız işaretlendi.',
  },
  steps: {
    heading: 'Süreç adımları',
    processes: {
      first: 'İlk başvuru',
      renewal: 'Yenileme',
      'renewal-after-expiry': 'Süresi dolduktan sonra yenileme',
      'identity-change': 'Kimlik bilgisi değişikliği',
      'lost-or-stolen': 'Kayıp/çalıntı',
    },
  },
  cycleDone: 'Yeni dönem başladı; eski süreç geçmişte saklandı.',
  tabHeading: 'Bu sekmede',
  timelineHeading: 'Zaman çizelgesi',
  first: {
    title: 'Birkaç kısa soru',
    lead: 'Yazdıklarınız yalnızca bu bilgisayarda kalır.',
  },
  cycle: {
    end: 'Yeni kartınızın son günü',
    endHint: 'Yeni kart en çok 3 yıl geçerlidir. Bilmiyorsanız boş bırakın.',
    finish: 'Yeni dönemi başlat',
    notYet: 'PIN henüz oluşmadı',
  },
  returned: {
    open: 'Başvurum reddedildi / iade edildi',
    done: 'Adımlar yeniden açıldı.',
    changed: 'Kaydedildi. Durumunuz artık «kayıp ya da çalıntı»; adımlar ona göre.',
    ask: 'Nedeni ne?',
    on: 'Hangi gün?',
    reasons: {
      'too-early': 'Son güne 3 ay veya daha fazla vardı',
      'not-e-onay': 'E-onayla imzalanmamıştı',
      'lost-as-renewal': 'Kayıp kart için yenileme yapılmıştı',
      'no-cover-letter': 'Üst yazı gelmemişti',
      other: 'Başka bir neden ya da bilmiyorum',
    },
    mend: {
      'too-early': 'Yenileme dönemi açılınca yeniden başvurun; gününü zaman çizelgesi gösterir.',
      'not-e-onay':
        'Yeniden başvurun ve son sayfada «E-onaylı Başvuru Onay» seçeneğini seçin. Seçenek yoksa önce e-onay aktivasyonunu yapın.',
      'lost-as-renewal': 'Önce sertifikayı iptal ettirin, sonra «Kayıp Çalıntı» nedeniyle yeniden başvurun.',
      'no-cover-letter': 'Yeniden başvurun ve kurumunuzun üst yazısını İl MEM MEBBİS Birimine aynı gün gönderin.',
      other: 'Nedenini MEBBİS Birimine sorun, sonra yeniden başvurun.',
    },
    steps: {
      apply: 'başvuru',
      'post-form': 'imzalı form',
      'cover-letter': 'üst yazı',
      approved: 'onay',
    },
    effect: (steps: readonly string[]) =>
      `Yeniden açılacak adımlar: ${steps.join(', ')}. Eski günleri geçmişte saklanır.`,
    confirm: 'Adımları yeniden aç',
    changeIt: 'Durumumu «kayıp ya da çalındı» yap',
  },
  timeline: {
    opens: 'başvuru açılır',
    opened: 'başvuru açıldı',
    production: 'üretim',
    end: 'son gün',
    today: 'bugün',
    whatIf: 'o gün',
    noDate: 'Son günü yazınca başvuru, üretim ve son gün burada görünür.',
    atOnce: 'Bu süreçte beklenecek bir gün yok: onaylanan başvuru hemen üretilir, kart gelince PIN oluşturulur.',
    says: {
      today: (day: string) => `Bugün ${day}.`,
      opensOn: (day: DayWords) => `Yenileme başvurusu ${day.on} açılır.`,
      openedOn: (day: DayWords) => `Yenileme başvurusu ${day.on} açıldı.`,
      productionFrom: (day: DayWords) => `Onaylanan yenileme ${day.from} itibaren üretilir.`,
      endsOn: (day: DayWords) => `E-imzanın süresi ${day.on} doluyor.`,
      endedOn: (day: DayWords) => `E-imzanın süresi ${day.on} doldu.`,
      asked: (day: string) => `Denediğiniz gün ${day}.`,
    },
  },
  trouble: {
    newer: 'Kaydınız, eklentinin daha yeni bir sürümüyle yazılmış. Hiçbir şeye dokunulmadı; eklentiyi güncelleyin.',
    unavailable: 'Kaydınız okunamadı. Pencereyi kapatıp yeniden açın.',
    setAside: 'Kaydınızın bir bölümü okunamadı ya da sığmadı. Kaybolmadı: kenara kondu, ayarlardan indirebilirsiniz.',
    openOptions: 'Ayarlarda bak',
  },
  actions: {
    heading: 'Araçlar',
    letter: 'Üst yazı',
    calendar: 'Takvime aktar (.ics)',
    calendarSaved: 'Takvim dosyası indirildi; açınca takviminize eklenir.',
    calendarFailed: 'Takvim dosyası kaydedilemedi.',
  },
  whatIf: {
    ask: 'Başka bir gün başvurursam?',
    label: 'Şu gün başvurursam',
    nothing: 'Kurallara göre bu başvuruda reddedilecek bir şey görünmüyor. Son sözü MEBBİS Birimi söyler.',
    /** Said of the application, since no page was seen. */
    conditions: {
      'renewal-without-e-onay': {
        says: {
          inactive: {
            title: 'Bu yenileme için e-onay gerekir',
            body: (v) =>
              `Süresi dolmadan e-onaysız yapılan yenilemeyi MEBBİS Birimi reddeder (yazdığınız son gün: ${v.validUntil.typed}). E-onay aktivasyonunuzun olmadığını yazdınız.`,
          },
          unknown: {
            title: 'E-onayınız var mı?',
            body: (v) =>
              `E-onayınız yoksa MEBBİS Birimi bu yenilemeyi reddeder (yazdığınız son gün: ${v.validUntil.typed}). Online İşlemler › «E-ONAY İŞLEMLERİ»nde kontrol edin.`,
          },
          'if-valid': {
            title: 'E-onay gerekebilir',
            body: 'E-imzanızın süresi o sırada dolmamışsa, e-onayınız olmadan yapacağınız yenilemeyi MEBBİS Birimi reddeder.',
          },
        },
      },
    } satisfies Record<string, RuleText>,
    produced: 'Üretim',
    producedFrom: (day: DayWords) => `Onaylanırsa ${day.from} itibaren.`,
    producedAtOnce: 'Onaylanınca hemen.',
    works: 'Yeni kart',
    worksFrom: (day: DayWords) => `${day.from} itibaren çalışır, PIN o gün oluşturulur.`,
    worksAtOnce: 'Elinize geçince çalışır.',
    gap: 'İmzasız günler',
    gapSure: (from: DayWords) => `${from.from} yeni kartınız gelip PIN'i oluşturulana kadar imza atamazsınız.`,
    gapPossible: (from: DayWords) =>
      `Yeni kart vaktinde yetişmeyebilir. Yetişmezse ${from.from} kart gelene kadar imza atamazsınız.`,
    unknown: 'Son günü yazmadığınız için üretim ve kullanım günü söylenemiyor.',
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
    nothingFound: 'Bu sayfada size söyleyeceğimiz bir şey bulunmadı. Bu, başvurunun onaylanacağını göstermez.',
    muted: 'Bu sekmede uyarı kutusunu kapattınız; bulunanlar yalnızca burada görünür.',
    showAgain: 'Yeniden göster',
    putAway: (title: string) => `«${title}» uyarısını kapattınız.`,
    /** Leads to what a finding rests on. */
    correct: 'Bilgilerimi düzelt',
    unrecognised:
      'Resmî bir sitedesiniz, ama bu sayfa tanınamadı. Burada uyarı gösterilmez; uyarı çıkmaması başvurunun onaylanacağını göstermez.',
    which: 'Bu sayfa hangisi?',
    whichHint: 'Seçiminiz bu bilgisayarda, bu sayfa için geçerli olur. Ayarlardan geri alabilirsiniz.',
    choose: 'Sayfa seçin',
    saveWhich: 'Kaydet',
    report: 'Sayfa raporunu kopyala',
    reportHint:
      'Kopyalanacak metnin tamamı aşağıda. Adlar, sayılar ve tanımadığımız sözcükler gizlendi; metin hiçbir yere gönderilmez.',
    reportShown: 'Sayfa raporu',
    reportMail: (name: string) => `E-posta yaz: ${name}`,
    reportMailHint: 'E-posta programınız açılır; kendiliğinden bir şey gönderilmez.',
    reportPaste: 'Kopyaladığınız sayfa raporunu buraya yapıştırın.',
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
