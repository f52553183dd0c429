import type { ChecklistStepId, ProcessId } from '../../checklists/checklist';
import type { LetterDemand } from '../../checklists/cover-letter';
import type { SaidDay } from '../finding-text';

/** The popup: the person's days, steps and the active tab. */
export const popup = {
  changeSituation: 'Durumum değişti',
  settings: 'Ayarlar',
  standing: {
    /** Stands after the number, which is set apart. */
    daysLeft: (_days: number) => 'gün kaldı',
    daysAgo: (_days: number) => 'gün önce sona erdi',
    ends: (end: SaidDay) => `E-imzanız ${end.on} sona eriyor.`,
    ended: (end: SaidDay) => `Son günü ${end.plain} idi.`,
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
        unasked: 'Önce kurumunuz birime resmî yazı yazar; birim haber verince başvurursunuz.',
        asked: 'Yazınız birimde. Haber gelince başvurursunuz.',
        told: 'Birim haber verdi; şimdi başvurabilirsiniz.',
      },
      oldEnds: 'Yeni e-imza üretildiği anda şimdiki geçersiz olur.',
    },
    /** Of what is produced as soon as it is approved. */
    atOnce: {
      approved: 'Onaylandı. Yeni kartınız hemen üretilir ve kuryeyle gelir.',
      card: "Yeni kartınız elinizde. PIN'ini şimdi oluşturabilirsiniz.",
    },
    noDate: {
      title: 'Son gün kayıtlı değil',
      text: 'E-imzanızın son gününü yazın; ne zaman başvuracağınızı söyleyelim.',
    },
    done: { title: 'PIN oluşturuldu', text: 'Bu süreç tamam. Yeni kartın son gününü yazın, yeni dönem başlasın.' },
    tooEarly: (opensOn: SaidDay) => `Yenileme için en erken ${opensOn.on} başvurun.`,
    borderline: (opensOn: SaidDay) => `Sürenin sınırındasınız: ${opensOn.on} başvurmak en güvenlisi.`,
    open: 'Yenileme zamanı. Son güne bırakmadan başvurun.',
    applied: {
      demanded: 'Başvurunuz yapıldı; onay için üst yazı bekleniyor.',
      perhaps: 'Başvurunuz yapıldı. Biriminiz onay için üst yazı isteyebilir; biriminize sorun.',
      'not-needed': 'Başvurunuz yapıldı, onay bekleniyor.',
    } satisfies Record<LetterDemand, string>,
    approvedWaits: (from: SaidDay) => `Onaylandı. Yeni kartınız ${from.from} itibaren üretilir.`,
    approved: 'Onaylandı ve üretim zamanı geldi. Kart kuryeyle gelir.',
    card: (worksFrom: SaidDay) => `Yeni kartınız elinizde. PIN'i ${worksFrom.from} itibaren oluşturulur.`,
    lastDay: {
      title: 'Bugün son gün',
      before: 'E-imzanız bugün içinde sona erer. Başvurmadıysanız bugün başvurun.',
      applied: 'E-imzanız bugün içinde sona erer. Başvurunuz sürüyor.',
      approved: 'E-imzanız bugün içinde sona erer. Başvurunuz onaylandı; yeni kartınızı bekleyin.',
      card: "Eski e-imzanız bugün içinde sona erer. Yeni kartın PIN'ini yarın oluşturun.",
    },
    expired: {
      before: {
        'e-onay-or-wet': 'Yenileme hâlâ yapılabilir: e-onayınız varsa e-onayla, yoksa ıslak imzalı formla.',
        'wet-only': 'Yenileme hâlâ yapılabilir: ıslak imzalı formla.',
      },
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
      'unit-told': 'Haber geldi',
      'old-ends-known': 'Biliyorum',
      approved: 'Onaylandı',
      'card-received': 'Teslim aldım',
    } satisfies Partial<Record<ChecklistStepId, string>>,
    letter: 'Üst yazıyı hazırla',
    informingLetter: 'Yazıyı hazırla',
    expected: (day: string) => `${day} günü ve sonrasında beklenir.`,
    ticked: (step: string) => `«${step}» tamam olarak işaretlendi.`,
    nothing: 'Şimdi yapmanız gereken bir şey yok.',
    /** What comes by itself or has its day, with the day from which it can be expected. */
    awaited: {
      notice: (day: SaidDay) => `Beklenen: yenileme SMS'i, ${day.from} itibaren.`,
      apply: (day: SaidDay) => `Beklenen: yenileme dönemi, ${day.from} itibaren.`,
      'card-received': (day: SaidDay) => `Beklenen: yeni kart, ${day.from} itibaren.`,
      'old-expired': (day: SaidDay) => `Beklenen: eski e-imzanın bitmesi; yeni kart ${day.from} itibaren çalışır.`,
    } satisfies Partial<Record<ChecklistStepId, (day: SaidDay) => string>>,
  },
  steps: {
    heading: 'Süreç adımları',
    processes: {
      first: 'İlk başvuru',
      renewal: 'Yenileme',
      'renewal-after-expiry': 'Süresi dolduktan sonra yenileme',
      'identity-change': 'Kimlik bilgisi değişikliği',
      'lost-or-stolen': 'Kayıp/çalıntı',
    } satisfies Record<ProcessId, string>,
  },
  cycleDone: 'Yeni dönem başladı; eski süreç geçmişte saklandı.',
  returned: {
    open: 'Başvurum reddedildi / iade edildi',
    done: 'Adımlar yeniden açıldı.',
    changed: 'Kaydedildi. Durumunuz artık kayıp/çalıntı; adımlar ona göre.',
  },
  tabHeading: 'Bu sekmede',
  timelineHeading: 'Zaman çizelgesi',
};
