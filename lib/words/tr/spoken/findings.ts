import type { FindingText, HowToRenew, RuleText, WordedValues } from '../../texts';
import { renewing } from './renewing';

/** A recorded value is named, since a PC is often shared. */
const end = ({ validUntil }: WordedValues) => `(yazdığınız son gün: ${validUntil.typed})`;

const CHOOSE = '«E-onaylı Başvuru Onay» seçeneğini seçin';

/** The end presses and no SMS came: what to begin with, as everywhere else, and whom to call. */
const noNotice = (eOnay: HowToRenew['eOnay']): FindingText => ({
  title: "SMS gelmediyse Kamu SM'yi arayın",
  body: (v) =>
    `${renewing.begin({ eOnay, noticed: false, pressing: true })} ${v.daysLeft > 0 ? `Son güne ${v.daysLeft} gün kaldı` : 'Bugün son gün'}; SMS gelmediyse 444 5 576'yı arayın ${end(v)}.`,
});

export const findings = {
  /** Said after a finding whose rule the office took over. */
  borrowed: "Bu kural Aksaray'ın duyurusundan alındı; ilinizin MEBBİS Birimine sorun.",
  actions: {
    application: 'Başvuru sayfasını aç',
    'self-service': "Online İşlemler'i aç",
    mebbis: "MEBBİS'i aç",
    'open-own': "Asistan'ı aç",
    'prepare-letter': 'Üst yazıyı hazırla',
    'save-calendar': 'Takvime ekle',
    'postal-address': 'Adresi kopyala',
    'call-centre': 'Numarayı kopyala',
    copied: 'Kopyalandı',
    'show-field': 'Alanı göster',
    'show-right': 'Doğru seçeneği göster',
    /** Before the name of the right option, in a list that has to be opened; and where it is in sight. */
    'in-list': 'Bu listeden seçin',
    'is-right': 'Doğru seçenek',
    dismiss: 'Bir daha gösterme',
  },
  rules: {
    'renewal-too-early': {
      says: {
        plain: {
          title: 'Yenileme için henüz erken',
          body: (v) =>
            `MEBBİS Birimi bu yenilemeyi reddeder: son güne ${v.months} ay veya daha fazla var. En erken ${v.opensOn.on} başvurun ${end(v)}.`,
        },
        'if-renewal': {
          title: 'Yenileme için henüz erken',
          body: (v) =>
            `Yenileme başvurusu yaparsanız MEBBİS Birimi reddeder: son güne ${v.months} ay veya daha fazla var. En erken ${v.opensOn.on} başvurun ${end(v)}.`,
        },
      },
    },
    'record-contradicts': {
      says: {
        notice: {
          title: 'Yazdığınız son günü kontrol edin',
          body: (v) =>
            `Bu son güne göre yenileme için erken, ama SMS'in geldiğini işaretlediniz. E-imzanızın son gününe yeniden bakıp düzeltin ${end(v)}.`,
        },
        page: {
          title: 'Sayfadaki son gün, yazdığınızdan farklı',
          body: (v) =>
            `Sayfada ${v.shownUntil.typed} yazıyor ${end(v)}. Sayfadaki doğruysa yazdığınızı düzeltin; uyarılar ona göre değişir.`,
        },
      },
    },
    'renewal-borderline': {
      says: {
        plain: {
          title: 'Yenileme döneminin tam sınırındasınız',
          body: (v) =>
            `Bugün bazı hesaplara göre erken sayılır: ${v.months} ayın nasıl sayılacağı yazılı değil. Kesin gün ${v.opensOn.plain}; o güne kadar bekleyin ${end(v)}.`,
        },
      },
    },
    'end-date-unknown': {
      says: {
        plain: {
          title: 'E-imzanızın son gününü yazmadınız',
          body: "Bu yüzden yenileme için erken olup olmadığını söyleyemeyiz. AKİS kart programında, sertifika bilgilerinin son satırında yazar; bulunca Asistan'a yazın.",
        },
        'on-page': {
          title: 'E-imzanızın son gününü yazmadınız',
          body: (v) =>
            `Bu sayfada ${v.shownUntil.typed} görünüyor. Doğruysa Asistan'ı açıp kaydedin; erken olup olmadığını ondan sonra söyleyebiliriz.`,
        },
      },
    },
    'notice-not-received': {
      says: {
        wait: {
          title: "Yenileme SMS'i geldi mi?",
          body: (v) =>
            `Yenileme, Kamu SM'nin SMS'i ya da e-postası geldikten sonra yapılır. Geldiyse işaretleyin, gelmediyse bekleyin ${end(v)}.`,
        },
        active: noNotice('active'),
        inactive: noNotice('inactive'),
        unknown: noNotice('unknown'),
        'not-asked': noNotice('not-asked'),
      },
    },
    'choose-e-onay': {
      says: {
        plain: {
          title: 'E-onayla imzalayın',
          body: (v) => `${CHOOSE}. Süresi dolmadan başka yolla imzalanan yenilemeyi MEBBİS Birimi reddeder ${end(v)}.`,
        },
        'if-renewal': {
          title: 'Yenileme ise e-onayla imzalayın',
          body: (v) =>
            `Yenileme başvurusu yapıyorsanız ${CHOOSE}. Başka yolla imzalanan yenilemeyi MEBBİS Birimi reddeder ${end(v)}.`,
        },
        maybe: {
          title: 'E-onaylı seçeneği arayın',
          body: (v) =>
            `Süresi dolmadan yapılan yenileme e-onayla imzalanır. Bu sayfada e-onay başka bir seçenekle birlikte sunuluyor ya da kapalı olabilir; ıslak imzayı seçmeyin ${end(v)}.`,
        },
      },
    },
    'renewal-signed-otherwise': {
      says: {
        plain: {
          title: 'Bu yenileme e-onayla imzalanmıyor',
          body: (v) => `E-onaydan başka yolla imzalanan yenilemeyi MEBBİS Birimi reddeder. ${CHOOSE} ${end(v)}.`,
        },
        'if-renewal': {
          title: 'Yenileme ise e-onayla imzalanmalı',
          body: (v) =>
            `Yenileme başvurusu yapıyorsanız MEBBİS Birimi reddeder: e-onay seçmediniz. ${CHOOSE} ${end(v)}.`,
        },
        maybe: {
          title: 'Seçtiğiniz yol e-onay olmayabilir',
          body: (v) =>
            `Süresi dolmadan yapılan yenileme e-onayla imzalanır; bu sayfada e-onay başka bir seçenekle birlikte sunuluyor ya da kapalı olabilir. Göndermeden önce seçeneğin e-onay olduğundan emin olun ${end(v)}.`,
        },
        'last-day': {
          title: 'Son gün: e-onay daha güvenli',
          body: (v) =>
            `Bugün e-imzanızın son günü; sürenin hangi saatte dolduğunu yalnızca Kamu SM bilir ${end(v)}. Henüz dolmadıysa e-onaysız yenilemeyi MEBBİS Birimi reddeder; ${CHOOSE}.`,
        },
        'end-unknown': {
          title: 'Bu yenileme e-onayla imzalanmıyor',
          body: `E-imzanızın süresi dolmadıysa MEBBİS Birimi bu başvuruyu reddeder. Sayfada e-onay varsa ${CHOOSE}.`,
        },
      },
    },
    'renewal-without-e-onay': {
      says: {
        plain: {
          title: 'Bu sayfada e-onay seçeneği yok',
          body: (v) =>
            `E-onaysız yenilemeyi MEBBİS Birimi reddeder ${end(v)}. Göndermeyin; önce Online İşlemler › «E-ONAY İŞLEMLERİ»nden aktivasyonu yapın.`,
        },
        'recorded-active': {
          title: 'E-onayınız var dediniz, bu sayfada yok',
          body: (v) =>
            `E-onaysız yenilemeyi MEBBİS Birimi reddeder ${end(v)}. Göndermeyin; e-onayınızı Online İşlemler › «E-ONAY İŞLEMLERİ»nde kontrol edin.`,
        },
        'if-renewal': {
          title: 'Bu sayfada e-onay seçeneği yok',
          body: (v) =>
            `Yenileme başvurusu yapıyorsanız MEBBİS Birimi reddeder ${end(v)}. Göndermeyin; önce Online İşlemler › «E-ONAY İŞLEMLERİ»nden aktivasyonu yapın.`,
        },
        'last-day': {
          title: 'Son gün ve e-onay seçeneği yok',
          body: (v) =>
            `Bugün e-imzanızın son günü; sürenin hangi saatte dolduğunu yalnızca Kamu SM bilir ${end(v)}. Kart bugün hâlâ imzalıyorsa e-onay aktivasyonunu şimdi yapın.`,
        },
        'end-unknown': {
          title: 'Bu sayfada e-onay seçeneği yok',
          body: 'E-imzanızın süresi dolmadıysa e-onaysız yenilemeyi MEBBİS Birimi reddeder. Kartınız çalışıyorsa önce e-onay aktivasyonunu yapın.',
        },
      },
    },
    'e-onay-not-active': {
      says: {
        plain: {
          title: 'E-onay aktivasyonunuz yok',
          body: (v) =>
            `Başvurudan önce e-onay aktivasyonunu yapın; bunun için kartınızın çalışıyor olması gerekir ${end(v)}. Yeri: Online İşlemler › «E-ONAY İŞLEMLERİ».`,
        },
        'no-date': {
          title: 'E-onay aktivasyonunuz yok',
          body: 'Başvurudan önce e-onay aktivasyonunu yapın; bunun için kartınızın çalışıyor olması gerekir. Yeri: Online İşlemler › «E-ONAY İŞLEMLERİ».',
        },
        'window-near': {
          title: 'Yenilemeden önce e-onay gerekir',
          body: (v) =>
            `Yenileme döneminiz ${v.opensOn.on} başlıyor ve e-onay aktivasyonunuz yok. Kartınız çalışırken aktivasyonu yapın ${end(v)}.`,
        },
        'window-open': {
          title: 'Yenilemeden önce e-onay gerekir',
          body: (v) =>
            `Yenileme dönemi başladı ve e-onay aktivasyonunuz yok. Kartınız çalışırken aktivasyonu yapın ${end(v)}.`,
        },
      },
    },
    'e-onay-unknown': {
      says: {
        plain: {
          title: 'E-onayınız var mı?',
          body: 'Son sayfada «E-onaylı Başvuru Onay» görünüyorsa e-onayınız var demektir. Görünmüyorsa göndermeyin; önce e-onay aktivasyonunu yapın.',
        },
        expired: {
          title: 'E-onayınız var mı?',
          body: (v) =>
            `Son sayfada «E-onaylı Başvuru Onay» görünüyorsa onu seçin. Görünmüyorsa ıslak imzalı formu kendiniz kargolarsınız ${end(v)}.`,
        },
      },
    },
    'lost-as-renewal': {
      says: {
        plain: {
          title: 'Kayıp kart «Yenileme» ile olmaz',
          body: 'Kayıp ya da çalıntı kart için yenileme başvurusunu MEBBİS Birimi reddeder (seçtiğiniz durum: kayıp ya da çalıntı). Başvuru nedeni olarak «Kayıp Çalıntı» seçin.',
        },
        earlier: {
          title: 'Kayıp kart «Yenileme» ile olmaz',
          body: 'Formda «Yenileme» seçtiniz; kayıp ya da çalıntı kart için bunu MEBBİS Birimi reddeder (seçtiğiniz durum: kayıp ya da çalıntı). Forma dönüp «Kayıp Çalıntı» seçin.',
        },
      },
    },
    'loss-not-declared': {
      says: {
        'identity-changed': {
          title: '«Kayıp Çalıntı» e-imzanızı iptal eder',
          body: '«Kayıp Çalıntı» ile başvurursanız, şu an çalışan e-imzanız iptal edilir. Kimlik bilgisi değişikliğinde hangi nedeni seçeceğinizi İl MEM MEBBİS Birimine sorun.',
        },
        plain: {
          title: '«Kayıp Çalıntı» e-imzanızı iptal eder',
          body: "«Kayıp Çalıntı» ile başvurursanız, şu an çalışan e-imzanız iptal edilir. Kartınız elinizdeyse «Yenileme» seçin; kaybolduysa Asistan'da durumunuzu değiştirin.",
        },
      },
    },
    'other-reason': {
      says: {
        plain: {
          title: '«Diğer» ek bir e-imza içindir',
          body: 'Şimdikinin yerine geçmez, ona ek bir e-imza başvurusu olur. Yenileme için «Yenileme», kayıp için «Kayıp Çalıntı» seçin; emin değilseniz MEBBİS Birimine sorun.',
        },
      },
    },
    'identity-which-reason': {
      says: {
        plain: {
          title: 'Nedeni MEBBİS Birimine sorun',
          body: 'Kimlik bilgisi değişikliğinde hangi nedenin seçileceği kılavuzlarda yazmıyor (seçtiğiniz durum: kimlik bilgim değişti). Süreci MEBBİS Birimi başlatır; doğru nedeni o söyler.',
        },
      },
    },
    'identity-change-before-unit': {
      says: {
        plain: {
          title: 'Başvurmadan önce MEBBİS Birimine yazın',
          body: 'Kurumunuz kimlik bilgisi değişikliğini önce MEBBİS Birimine resmî yazıyla bildirir (seçtiğiniz durum: kimlik bilgim değişti). MEBBİS Birimi size haber verince başvurun.',
        },
      },
    },
    'identity-change-kills-old': {
      says: {
        plain: {
          title: 'Yeni e-imza üretilince eskisi geçersiz olur',
          body: 'Yenisi üretildiği anda şimdiki e-imzanız geçersiz olur; imza işlerinizi buna göre planlayın. Başvuruyu e-onayla yapmanız önerilir.',
        },
      },
    },
    'type-unknown': {
      says: {
        plain: {
          title: 'Seçtiğiniz nedeni okuyamadık',
          body: 'Bu yüzden nedene bağlı uyarı veremiyoruz. Seçtiğiniz nedenin durumunuza uyduğunu siz kontrol edin.',
        },
      },
    },
    'expired-with-e-onay': {
      says: {
        plain: {
          title: 'Süre doldu; e-onayla yenileyebilirsiniz',
          body: (v) =>
            `Süre dolduktan sonra da e-onayla yenileyebilirsiniz; ıslak imzalı form gerekmez. Son sayfada ${CHOOSE} ${end(v)}.`,
        },
      },
    },
    'expired-without-e-onay': {
      says: {
        plain: {
          title: 'Islak imzalı formu siz kargolayın',
          body: (v) =>
            `Süre doldu, e-onay da yok: formu yazdırıp imzalayın ve Kamu SM'ye kendiniz kargolayın ${end(v)}. Formda başka adres yazıyorsa o geçerlidir.`,
        },
        'wet-only': {
          title: 'Islak imzalı formu siz kargolayın',
          body: (v) =>
            `E-imzanın süresi dolunca ilinizin MEBBİS Birimi yalnızca ıslak imzalı formu kabul ediyor ${end(v)}. Formu imzalayıp kargolayın; formda başka adres yazıyorsa o geçerlidir.`,
        },
      },
    },
    'expired-signed-wet-despite-e-onay': {
      says: {
        plain: {
          title: 'E-onayınız varken ıslak imza seçtiniz',
          body: (v) => `Islak imzalı form, e-onayı olmayanlar içindir. Bu sayfada e-onay var: ${CHOOSE} ${end(v)}.`,
        },
      },
    },
    'first-record': {
      says: {
        plain: {
          title: 'Önce MEBBİS görevlendirme kaydı',
          body: 'Atama veya görevlendirme kaydınız idari hizmetler sınıfından bir unvanla girilmiş olmalı. Değilse İl/İlçe MEM atama birimiyle görüşün.',
        },
        here: {
          title: 'Görevlendirme kaydınıza bakın',
          body: '«Görev Bilgileri › MEB Görevlendirme Bilgileri»ndeki unvan idari hizmetler sınıfından olmalı. Değilse İl/İlçe MEM atama birimiyle görüşün.',
        },
      },
    },
    'first-post-form': {
      says: {
        plain: {
          title: 'Formu imzalayıp siz kargolayın',
          body: "İlk başvuruda ıslak imzalı formu Kamu SM'ye kendiniz kargolarsınız. Formda başka adres yazıyorsa o geçerlidir.",
        },
      },
    },
    'apply-yourself': {
      says: {
        plain: {
          title: 'Başvuruyu kendiniz yaparsınız',
          body: 'MEBBİS Birimi yalnızca onay verir. Sizin adınıza başvuru yapılmasını ya da e-imza üretilmesini isteyen yazılar işleme alınmaz.',
        },
      },
    },
    'cover-letter-missing': {
      says: {
        plain: {
          title: 'Üst yazı gönderildi mi?',
          body: (v) =>
            `Üst yazısı gelmeyen başvuruya İl MEM MEBBİS Birimi onay vermez (başvurduğunuz gün: ${v.appliedOn.typed}). Kurumunuzun üst yazısını gönderin, sonra Asistan'ı açıp «Yaptım» deyin.`,
        },
      },
    },
    'production-waits': {
      says: {
        plain: {
          title: 'Yeni kartınızın üretimi henüz başlamadı',
          body: (v) =>
            `Onaylanan yenileme, ne zaman başvurmuş olursanız olun, ${v.productionFrom.from} itibaren üretilir ${end(v)}. O güne kadar beklemek olağandır.`,
        },
      },
    },
    'pin-too-early': {
      says: {
        plain: {
          title: 'Yeni kartın şifresi (PIN) için erken',
          body: (v) =>
            `Eski e-imzanızın süresi dolmadan yeni kart kullanılamaz, kart şifresi (PIN) oluşturulamaz ${end(v)}. ${v.worksFrom.from} itibaren oluşturabilirsiniz.`,
        },
        'end-unknown': {
          title: 'Eski e-imzanızın süresi doldu mu?',
          body: 'Dolmadıysa yeni kartın şifresi (PIN) oluşturulamaz. Eski e-imzanızın son gününü yazarsanız hangi günü bekleyeceğinizi söyleriz.',
        },
      },
    },
    'pin-which-card': {
      says: {
        plain: {
          title: 'Hangi kart için?',
          body: (v) =>
            `Elinizdeki kartın kilidini şimdi çözebilirsiniz. Yeni kartın şifresi (PIN) için eskisinin süresinin dolmasını bekleyin ${end(v)}.`,
        },
      },
    },
    'pin-last-day': {
      says: {
        plain: {
          title: 'Bugün eski e-imzanızın son günü',
          body: (v) =>
            `Sürenin hangi saatte dolduğunu yalnızca Kamu SM bilir ${end(v)}. Yeni kartın şifresi (PIN) bugün oluşmazsa yarın yeniden deneyin.`,
        },
      },
    },
    'pin-now': {
      says: {
        'at-once': {
          title: 'Kart şifresini (PIN) oluşturabilirsiniz',
          body: 'Bu kart için beklemek gerekmez: kart şifresi (PIN) hemen oluşturulur ve kart kullanılır.',
        },
        expired: {
          title: 'Kart şifresini (PIN) oluşturabilirsiniz',
          body: (v) => `Eski e-imzanızın süresi doldu ${end(v)}. Yeni kartın şifresini (PIN) şimdi oluşturabilirsiniz.`,
        },
        'expired-if-card': {
          title: 'Yeni kart geldiyse PIN oluşturulabilir',
          body: (v) =>
            `Eski e-imzanızın süresi doldu ${end(v)}. Yeni kartınız elinizdeyse kart şifresini (PIN) şimdi oluşturabilirsiniz.`,
        },
      },
    },
    'cancel-while-renewing': {
      says: {
        plain: {
          title: 'İptal edilen e-imza geri gelmez',
          body: "Bu e-imzayı iptal ederseniz bir daha kullanamazsınız; yenilemek için iptal gerekmez. Kartınız kaybolduysa önce Asistan'da durumunuzu değiştirin.",
        },
      },
    },
    'self-paid-path': {
      says: {
        plain: {
          title: 'Bu başvurunun ücretini siz ödersiniz',
          body: 'Ücretini kurumun ödediği başvuru, MEB için açılan başvuru sayfasından yapılır. MEB personeliyseniz MEB başvuru sayfasından başlayın.',
        },
      },
    },
    'no-case-yet': {
      says: {
        plain: {
          title: 'E-imzanızın son gününü yazın',
          body: 'Bir kez yazın, bu sayfalarda sizin başvurunuzda neyin reddedileceğini söyleyelim. Bilgileriniz yalnızca bu bilgisayarda kalır.',
        },
      },
    },
    'renewal-not-offered': {
      says: {
        plain: {
          title: '«Yenileme» bu listede yok',
          body: (v) =>
            `Kamu SM yenilemenizi henüz açmamış olabilir: dönem başlamamış ya da SMS gelmemiştir ${end(v)}. Yerine başka neden seçmeyin, 444 5 576'yı arayın.`,
        },
        'no-date': {
          title: '«Yenileme» bu listede yok',
          body: "Kamu SM yenilemenizi henüz açmamış olabilir: dönem başlamamış ya da SMS gelmemiştir. Yerine başka neden seçmeyin, 444 5 576'yı arayın.",
        },
      },
    },
    'application-unfinished': {
      says: {
        plain: {
          title: 'Başvurunuz tamamlanmamış görünüyor',
          body: "En yeni başvurunuz sizi bekliyor: tamamlayıp imzalamadan gönderilmiş olmaz. Kamu SM'de tamamlanmayan ön başvuru 6 ay sonra düşer.",
        },
      },
    },
    'choose-reason': {
      says: {
        'certificate-in-use': {
          title: 'Başvuru nedeniniz «Yenileme»',
          body: '«Yenileme»de yeni kart, eskisinin süresi dolunca başlar. «Kayıp Çalıntı» çalışan kartınızı iptal eder, «Diğer» ek bir kart içindir.',
        },
        'no-certificate': {
          title: '«İlk Başvuru» varsa onu seçin',
          body: "Başvuru nedeni, daha önce e-imzası olana sorulur. «İlk Başvuru» yoksa eski bir e-imzanız kayıtlı olabilir; 444 5 576'ya sorun.",
        },
        'identity-changed': {
          title: 'Hangi nedeni seçeceğinizi sorun',
          body: 'Kimlik bilgisi değişikliğinde hangi nedenin seçileceği kılavuzlarda yazmıyor: İl MEM MEBBİS Birimine sorun. «Kayıp Çalıntı» çalışan kartınızı iptal eder.',
        },
        'lost-or-stolen': {
          title: 'Başvuru nedeniniz «Kayıp Çalıntı»',
          body: '«Kayıp Çalıntı» kayıp kartı iptal eder, yerine yenisi verilir. «Yenileme» kartı elinde olan içindir, «Diğer» ek bir kart içindir.',
        },
        'no-record': {
          title: 'Doğru başvuru nedenini seçin',
          body: '«Yenileme»: kartınız elinizde, süresi doluyor ya da doldu · «Kayıp Çalıntı»: kartınız yok; çalışan kart iptal edilir · «Diğer»: ek bir kart.',
        },
      },
    },
  } satisfies Record<string, RuleText>,
};
