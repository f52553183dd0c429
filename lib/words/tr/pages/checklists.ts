import type { StepText } from '../../texts';

/** The steps in words; `of` has what a process says differently. */
export const checklists = {
  steps: {
    role: {
      title: 'Kurumunuzda son imzacı ya da vekili misiniz?',
      reason:
        'E-imza yalnızca kurumda son imzayı atan amire ya da ona vekâlet edecek olana verilir. Değilseniz başvurmadan önce MEBBİS Birimine sorun.',
      when: {
        'not-sure': {
          title: 'E-imza alıp alamayacağınızı sorun',
          reason:
            'E-imza yalnızca kurumda son imzayı atan amire ya da ona vekâlet edecek olana verilir. Emin değilim dediniz: başvurmadan önce İl MEM MEBBİS Birimine sorun.',
        },
      },
    },
    notice: {
      title: "Yenileme SMS'i geldi mi?",
      reason:
        "Kamu SM, yenileme dönemini SMS ya da e-postayla bildirir; başvuru ondan sonra yapılır. SMS'i bekleyin; gelince işaretleyin.",
      when: {
        pressing: {
          title: "Yenileme SMS'i geldi mi?",
          reason: "Son güne az kaldı. SMS gelmediyse beklemeyin, 444 5 576'yı arayın.",
        },
      },
    },
    'e-onay': {
      title: 'E-onay aktivasyonunu yapın',
      reason:
        'Son sayfadaki «E-onaylı Başvuru Onay» seçeneği ancak aktivasyondan sonra görünür. Bir kez yapılır ve çalışan bir kart gerektirir; yeri Online İşlemler › «E-ONAY İŞLEMLERİ».',
      when: {
        'not-known': {
          title: 'E-onayınız var mı, bakın',
          reason:
            'Online İşlemler › «E-ONAY İŞLEMLERİ»nde bakın; başvurunun son sayfasında «E-onaylı Başvuru Onay» görünüyorsa da vardır. Yoksa aktivasyonu kartınız çalışırken yapın.',
        },
      },
    },
    'assignment-record': {
      title: 'MEBBİS görevlendirme kaydınıza bakın',
      reason:
        'Kaydınız idari hizmetler sınıfından bir unvanla girilmiş olmalı: e-Personel › Görev Bilgileri › MEB Görevlendirme Bilgileri. Değilse İl/İlçe MEM atama birimiyle görüşün.',
    },
    apply: {
      title: 'Başvuru sayfasından kendiniz başvurun',
      reason: 'Başvuruyu siz yaparsınız; MEBBİS Birimi sizin adınıza başvurmaz, yalnızca onay verir.',
    },
    'post-form': {
      title: 'İmzaladığınız formu kargolayın',
      reason: "Islak imzalı formu Kamu SM'ye kendiniz gönderirsiniz. Formda başka adres yazıyorsa o geçerlidir.",
    },
    'cover-letter': {
      title: 'MEBBİS Birimine üst yazıyı gönderin',
      reason:
        'Üst yazısı gelmeyen başvuruya onay verilmez. Yazı yalnızca onay istemelidir: başvuru ya da üretim isteyen yazı işleme alınmaz.',
      unlikeNotice: {
        title: 'MEBBİS Birimine üst yazıyı gönderin',
        reason: 'İlinizin MEBBİS Birimi üst yazı istemiyor; göndermiş olmanız sorun olmaz.',
      },
    },
    'unit-letter': {
      title: 'Değişikliği MEBBİS Birimine yazıyla bildirin',
      reason: 'Kimlik bilgisi değişikliğinde ilk adım, kurumunuzun İl MEM MEBBİS Birimine yazdığı resmî yazıdır.',
    },
    'unit-told': {
      title: 'MEBBİS Biriminden haber bekleyin',
      reason:
        'Süreci MEBBİS Birimi başlatır ve size haber verir. Haber gelince işaretleyin; üst yazı isteyip istemediğini de o zaman sorun.',
    },
    'old-ends-known': {
      title: 'Şimdiki e-imzanız geçersiz olacak',
      reason: 'Yenisi üretildiği anda şimdiki e-imzanız geçersiz olur; imza işlerinizi buna göre planlayın.',
    },
    cancel: {
      title: 'Sertifikayı iptal ettirin ya da askıya alın',
      reason:
        "Önce 444 5 576'yı arayın, sonra Online İşlemler'de «Sertifikamı İptal Et / Askıya Alma»yı kullanın. Kartı bulabileceğinizi düşünüyorsanız askıya alın ve yeni başvuru yapmadan bekleyin.",
    },
    approved: {
      title: 'MEBBİS Biriminin onayını bekleyin',
      reason:
        'Onayı İl MEM MEBBİS Birimi verir. Onaylandığını öğrenince işaretleyin; bir hafta geçtiyse MEBBİS Birimini arayın.',
    },
    'card-received': {
      title: 'Yeni kartı teslim alın',
      reason: 'Bu başvuruda kart onaydan sonra hemen üretilir ve kuryeyle gelir.',
    },
    'old-expired': {
      title: 'Eski e-imzanın süresinin dolmasını bekleyin',
      reason: 'Yeni kart, eskisinin süresi dolmadan çalışmaz. O güne kadar eski kartınızla imzalarsınız.',
    },
    pin: {
      title: 'Kart şifresini (PIN) oluşturun',
      reason: 'Bu kartta beklemek gerekmez: Online İşlemler › «PIN Oluşturma/Kilit Çözme»den hemen oluşturulur.',
    },
  } satisfies Record<string, StepText>,
  of: {
    renewal: {
      apply: {
        title: 'Yenilemeyi e-onayla yapın',
        reason:
          'Yenileme dönemi içinde başvurun ve son sayfada «E-onaylı Başvuru Onay» seçeneğini seçin. Erken yapılan ya da başka yolla imzalanan yenileme reddedilir.',
        unlikeNotice: {
          title: 'Yenileme başvurusu yapın',
          reason:
            'Yenileme dönemi içinde başvurun; erken yapılan yenileme reddedilir. İlinizin MEBBİS Birimi e-onaysız imzalanan başvuruyu da kabul ediyor.',
        },
      },
      'card-received': {
        title: 'Yeni kartı teslim alın',
        reason:
          'Ne zaman başvurmuş olursanız olun, kart eskisinin son gününe yakın üretilir ve kuryeyle gelir. O güne kadar beklemek olağandır.',
      },
      pin: {
        title: 'Kart şifresini (PIN) oluşturun',
        reason:
          'Eski e-imzanın süresi dolunca oluşturulur; öncesinde olmaz. Yeri: Online İşlemler › «PIN Oluşturma/Kilit Çözme».',
      },
    },
    'renewal-after-expiry': {
      apply: {
        title: 'Yenileme başvurusu yapın',
        reason:
          'E-onayınız varsa son sayfada «E-onaylı Başvuru Onay» seçeneğini seçin. Yoksa ıslak imzalı formla başvurun.',
        when: {
          active: {
            title: 'Yenilemeyi e-onayla yapın',
            reason: 'Son sayfada «E-onaylı Başvuru Onay» seçeneğini seçin; ıslak imzalı form gerekmez.',
          },
          inactive: {
            title: 'Islak imzalı formla başvurun',
            reason: 'Süre dolduğu için e-onay aktivasyonu artık yapılamaz. Başvurun, çıkan formu yazdırıp imzalayın.',
          },
        },
        unlikeNotice: {
          title: 'Yenileme başvurusu yapın',
          reason:
            'E-imzanın süresi dolunca ilinizin MEBBİS Birimi yalnızca ıslak imzalı formu kabul ediyor. Başvurun, çıkan formu yazdırıp imzalayın.',
        },
      },
      'post-form': {
        title: 'E-onay yoksa imzalı formu kargolayın',
        reason:
          "E-onayla başvurduysanız gerekmez. Değilse ıslak imzalı formu Kamu SM'ye kendiniz gönderirsiniz; formda başka adres yazıyorsa o geçerlidir.",
        when: {
          inactive: {
            title: 'İmzaladığınız formu kargolayın',
            reason: "Islak imzalı formu Kamu SM'ye kendiniz gönderirsiniz. Formda başka adres yazıyorsa o geçerlidir.",
          },
        },
        unlikeNotice: {
          title: 'İmzaladığınız formu kargolayın',
          reason: "Islak imzalı formu Kamu SM'ye kendiniz gönderirsiniz. Formda başka adres yazıyorsa o geçerlidir.",
        },
      },
      'card-received': {
        title: 'Yeni kartı teslim alın',
        reason: 'Eskisinin süresi dolduğu için üretim beklemez; kart onaydan sonra kuryeyle gelir.',
      },
      pin: {
        title: 'Kart şifresini (PIN) oluşturun',
        reason: 'Eskisinin süresi dolduğu için hemen oluşturulur: Online İşlemler › «PIN Oluşturma/Kilit Çözme».',
      },
    },
    'identity-change': {
      apply: {
        title: 'Birim haber verince başvurun',
        reason: 'Başvuruyu e-onayla yapmanız önerilir. Hangi nedeni seçeceğinizi MEBBİS Birimine sorun.',
        when: {
          'unit-told': {
            title: 'Şimdi başvurun',
            reason:
              'MEBBİS Birimi haber verdi. Başvuruyu e-onayla yapmanız önerilir; hangi nedeni seçeceğinizi MEBBİS Birimine sorun.',
          },
        },
      },
    },
    'lost-or-stolen': {
      apply: {
        title: '«Kayıp Çalıntı» nedeniyle başvurun',
        reason: 'Kayıp ya da çalıntı olduğu hâlde normal yenileme olarak yapılan başvuru reddedilir.',
        unlikeNotice: {
          title: '«Kayıp Çalıntı» nedeniyle başvurun',
          reason:
            'İlinizin MEBBİS Birimi kayıp kart için yenileme başvurusunu da kabul ediyor. «Kayıp Çalıntı» seçerseniz kayıp kart da iptal edilir.',
        },
      },
    },
  } satisfies Record<string, Record<string, StepText>>,
};
