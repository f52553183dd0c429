import { type Day, daysBetween } from '../../calendar/day';
import type { Told } from '../../reminders/reminder';
import { longDay, onDay } from '../dates';

type Of<K extends Told['kind']> = Extract<Told, { kind: K }>;

/** How a renewal in time is made, in one or two sentences. */
export function howToApply({ eOnay, noticed }: Of<'days-left'>, daysLeft: number): string {
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
    'activate-e-onay': ({ opensOn }: Of<'activate-e-onay'>, today: Day) => ({
      title: 'E-onayı şimdi etkinleştirin',
      body:
        today < opensOn
          ? `Yenileme süreniz ${onDay(opensOn)} başlıyor. E-onay ancak kartınız çalışırken etkinleştirilir.`
          : 'Yenileme süreniz başladı. E-onay ancak kartınız çalışırken etkinleştirilir.',
    }),
    'window-opens': (told: Of<'window-opens'>, today: Day) => ({
      title: 'Yenileme süreniz başladı',
      body: `E-imzanız ${onDay(told.validUntil)} bitiyor. ${howToApply({ ...told, kind: 'days-left' }, daysBetween(today, told.validUntil))}`,
    }),
    'days-left': (told: Of<'days-left'>, today: Day) => {
      const days = daysBetween(today, told.validUntil);
      return {
        title: `E-imzanızın bitmesine ${days} gün kaldı`,
        body: `Yenileme başvurunuz kayıtlı değil. ${howToApply(told, days)}`,
      };
    },
    'last-day': ({ validUntil, renewal, eOnay }: Of<'last-day'>, today: Day) => {
      const over = today > validUntil;
      const title = over ? `E-imzanız ${onDay(validUntil)} bitti` : 'Bugün e-imzanızın son günü';
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
    production: ({ validUntil, months }: Of<'production'>, today: Day) => ({
      title: 'Yeni kartınız üretime giriyor',
      body:
        today > validUntil
          ? "Onaylanan kartınız gelmediyse 444 5 576'yı arayın; geldiyse adımı işaretleyin."
          : `Onaylanan yenileme, bitişe ${months} ay kala üretilir ve kuryeye verilir. Kart gelince adımı işaretleyin.`,
    }),
    'create-pin': {
      title: 'Yeni kartınızın şifresini (PIN) oluşturun',
      body: "Eski e-imzanızın süresi doldu; yeni kart artık kullanılabilir. PIN, Kamu SM Online İşlemler'de oluşturulur.",
    },
    'after-expiry': ({ validUntil, way }: Of<'after-expiry'>) => ({
      title: 'E-imzanızın süresi doldu',
      body: `E-imzanız ${onDay(validUntil)} bitti, yenileme başvurunuz kayıtlı değil. ${
        {
          'e-onay': 'E-onayla şimdi de yenileyebilirsiniz.',
          wet: 'Başvurun, çıkan formu ıslak imzayla imzalayıp kargoyla kendiniz gönderin.',
          either: 'E-onayınız etkinse e-onayla yenileyin; değilse ıslak imzalı formu kargoyla kendiniz gönderin.',
        }[way]
      }`,
    }),
    'cover-letter': ({ appliedOn, sure }: Of<'cover-letter'>) => ({
      title: 'Üst yazınız gönderildi mi?',
      body: `${longDay(appliedOn, 'tr')} günü başvurdunuz. ${
        sure
          ? 'Kurumunuzun üst yazısı İl MEM MEBBİS Birimine ulaşmadan onay verilmez.'
          : 'Üst yazı gerekip gerekmediğini biriminize sorun; gerekiyorsa kurumunuz göndersin.'
      }`,
    }),
    approval: ({ sentOn }: Of<'approval'>) => ({
      title: 'Onay için birimi arayın',
      body: `Üst yazınız ${longDay(sentOn, 'tr')} günü gönderildi, onay kayıtlı değil. İl MEM MEBBİS Birimine sorun; onaylandıysa adımı işaretleyin.`,
    }),
    'unit-word': ({ sentOn }: Of<'unit-word'>) => ({
      title: 'Birimden haber geldi mi?',
      body: `Yazınız ${longDay(sentOn, 'tr')} günü gönderildi. Haber gelmediyse MEBBİS Birimini arayın; başvuruyu birimin haberinden sonra yapın.`,
    }),
    card: ({ approvedOn }: Of<'card'>) => ({
      title: 'Kartınız geldi mi?',
      body: `Başvurunuz ${longDay(approvedOn, 'tr')} günü onaylandı ve kart hemen üretilir. Gelmediyse 444 5 576'yı arayın.`,
    }),
    'new-end': {
      title: 'Yeni kartınızın bitiş tarihini yazın',
      body: 'Tarihi kaydedince bir sonraki yenilemeyi de vaktinde hatırlatırız.',
    },
  },
};
