import type { HowToApply, SaidDay } from '../../texts';

interface RenewalAhead extends HowToApply {
  readonly validUntil: SaidDay;
  readonly daysLeft: number;
}

interface LastDay {
  readonly validUntil: SaidDay;
  /** The day is past. */
  readonly over: boolean;
  readonly renewal: 'not-applied' | 'applied' | 'card-received';
  readonly eOnay: HowToApply['eOnay'];
}

/** How a renewal in time is made, in one or two sentences. */
export function howToApply({ eOnay, noticed }: HowToApply, daysLeft: number): string {
  if (eOnay === 'inactive') return 'Önce e-onayı etkinleştirin, sonra yenilemeyi e-onayla yapın.';
  if (!noticed && daysLeft > 30) return 'SMS ya da e-posta gelince yenilemeyi «E-onaylı Başvuru Onay» ile yapın.';
  const way = 'Yenilemeyi «E-onaylı Başvuru Onay» ile yapın.';
  if (!noticed) return `${way} SMS gelmediyse 444 5 576'yı arayın.`;
  return eOnay === 'active' ? way : `${way} Seçenek görünmüyorsa önce e-onayı etkinleştirin.`;
}

/** The reminders. Each is true on the day it is read, though it may come late. */
export const reminders = {
  several: (count: number) => `${count} hatırlatma`,
  badge: (daysLeft: number | null) =>
    daysLeft === null
      ? 'E-İmza Asistanı'
      : daysLeft > 0
        ? `E-imzanızın bitmesine ${daysLeft} gün var`
        : daysLeft === 0
          ? 'E-imzanızın son günü'
          : 'E-imzanızın süresi doldu',
  say: {
    'activate-e-onay': ({ opensOn, open }: { readonly opensOn: SaidDay; readonly open: boolean }) => ({
      title: 'E-onayı şimdi etkinleştirin',
      body: open
        ? 'Yenileme süreniz başladı. E-onay ancak kartınız çalışırken etkinleştirilir.'
        : `Yenileme süreniz ${opensOn.on} başlıyor. E-onay ancak kartınız çalışırken etkinleştirilir.`,
    }),
    'window-opens': ({ validUntil, daysLeft, ...how }: RenewalAhead) => ({
      title: 'Yenileme süreniz başladı',
      body: `E-imzanız ${validUntil.on} bitiyor. ${howToApply(how, daysLeft)}`,
    }),
    'days-left': ({ daysLeft, ...how }: RenewalAhead) => ({
      title: `E-imzanızın bitmesine ${daysLeft} gün kaldı`,
      body: `Yenileme başvurunuz kayıtlı değil. ${howToApply(how, daysLeft)}`,
    }),
    'last-day': ({ validUntil, over, renewal, eOnay }: LastDay) => {
      const title = over ? `E-imzanız ${validUntil.on} bitti` : 'Bugün e-imzanızın son günü';
      if (renewal === 'card-received') {
        const when = over ? 'artık' : 'yarından itibaren';
        return { title, body: `Yeni kartınızın şifresini (PIN) ${when} oluşturabilirsiniz.` };
      }
      if (renewal === 'applied') {
        return { title, body: 'Yeni kartınız gelince kart şifresini (PIN) oluşturabilirsiniz.' };
      }
      const way = {
        active: 'Bugün e-onayla başvurun.',
        inactive: 'E-onayı bugün etkinleştirip başvurun: süre dolunca etkinleştirilemez.',
        unknown: 'Bugün başvurun. E-onayınız yoksa önce etkinleştirin: süre dolunca etkinleştirilemez.',
      }[eOnay];
      return { title, body: `Yenileme başvurunuz kayıtlı değil. ${over ? 'Başvurunuzu yapın.' : way}` };
    },
    production: ({ over, months }: { readonly over: boolean; readonly months: number }) => ({
      title: 'Yeni kartınız üretime giriyor',
      body: over
        ? "Onaylanan kartınız gelmediyse 444 5 576'yı arayın; geldiyse adımı işaretleyin."
        : `Onaylanan yenileme, bitişe ${months} ay kala üretilir ve kuryeye verilir. Kart gelince adımı işaretleyin.`,
    }),
    'create-pin': {
      title: 'Yeni kartınızın şifresini (PIN) oluşturun',
      body: "Eski e-imzanızın süresi doldu; yeni kart artık kullanılabilir. PIN, Kamu SM Online İşlemler'de oluşturulur.",
    },
    'after-expiry': ({
      validUntil,
      way,
    }: {
      readonly validUntil: SaidDay;
      readonly way: 'e-onay' | 'wet' | 'either';
    }) => ({
      title: 'E-imzanızın süresi doldu',
      body: `E-imzanız ${validUntil.on} bitti, yenileme başvurunuz kayıtlı değil. ${
        {
          'e-onay': 'E-onayla şimdi de yenileyebilirsiniz.',
          wet: 'Başvurun, çıkan formu ıslak imzayla imzalayıp kargoyla kendiniz gönderin.',
          either: 'E-onayınız etkinse e-onayla yenileyin; değilse ıslak imzalı formu kargoyla kendiniz gönderin.',
        }[way]
      }`,
    }),
    'cover-letter': ({ appliedOn, sure }: { readonly appliedOn: SaidDay; readonly sure: boolean }) => ({
      title: 'Üst yazınız gönderildi mi?',
      body: `${appliedOn.plain} günü başvurdunuz. ${
        sure
          ? 'Kurumunuzun üst yazısı İl MEM MEBBİS Birimine ulaşmadan onay verilmez.'
          : 'Üst yazı gerekip gerekmediğini biriminize sorun; gerekiyorsa kurumunuz göndersin.'
      }`,
    }),
    approval: ({ sentOn }: { readonly sentOn: SaidDay }) => ({
      title: 'Onay için birimi arayın',
      body: `Üst yazınız ${sentOn.plain} günü gönderildi, onay kayıtlı değil. İl MEM MEBBİS Birimine sorun; onaylandıysa adımı işaretleyin.`,
    }),
    'unit-word': ({ sentOn }: { readonly sentOn: SaidDay }) => ({
      title: 'Birimden haber geldi mi?',
      body: `Yazınız ${sentOn.plain} günü gönderildi. Haber gelmediyse MEBBİS Birimini arayın; başvuruyu birimin haberinden sonra yapın.`,
    }),
    card: ({ approvedOn }: { readonly approvedOn: SaidDay }) => ({
      title: 'Kartınız geldi mi?',
      body: `Başvurunuz ${approvedOn.plain} günü onaylandı ve kart hemen üretilir. Gelmediyse 444 5 576'yı arayın.`,
    }),
    'new-end': {
      title: 'Yeni kartınızın bitiş tarihini yazın',
      body: 'Tarihi kaydedince bir sonraki yenilemeyi de vaktinde hatırlatırız.',
    },
  },
};
