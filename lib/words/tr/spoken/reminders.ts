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
  if (eOnay === 'inactive') return 'Önce e-onay aktivasyonunu yapın, sonra e-onayla yenileyin.';
  if (!noticed && daysLeft > 30) return 'SMS ya da e-posta gelince yenilemeyi «E-onaylı Başvuru Onay» ile yapın.';
  const way = 'Yenilemeyi «E-onaylı Başvuru Onay» ile yapın.';
  if (!noticed) return `${way} SMS gelmediyse 444 5 576'yı arayın.`;
  return eOnay === 'active' ? way : `${way} Seçenek görünmüyorsa önce e-onay aktivasyonunu yapın.`;
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
      title: 'E-onay aktivasyonunu şimdi yapın',
      body: open
        ? 'Yenileme döneminiz başladı. Aktivasyon ancak kartınız çalışırken yapılır.'
        : `Yenileme döneminiz ${opensOn.on} başlıyor. Aktivasyon ancak kartınız çalışırken yapılır.`,
    }),
    'window-opens': ({ validUntil, daysLeft, ...how }: RenewalAhead) => ({
      title: 'Yenileme döneminiz başladı',
      body: `E-imzanızın süresi ${validUntil.on} doluyor. ${howToApply(how, daysLeft)}`,
    }),
    'days-left': ({ daysLeft, ...how }: RenewalAhead) => ({
      title: `E-imzanızın bitmesine ${daysLeft} gün kaldı`,
      body: `Henüz başvurduğunuzu işaretlemediniz. ${howToApply(how, daysLeft)}`,
    }),
    'last-day': ({ validUntil, over, renewal, eOnay }: LastDay) => {
      const title = over ? `E-imzanızın süresi ${validUntil.on} doldu` : 'Bugün e-imzanızın son günü';
      if (renewal === 'card-received') {
        const when = over ? 'artık' : 'yarından itibaren';
        return { title, body: `Yeni kartınızın şifresini (PIN) ${when} oluşturabilirsiniz.` };
      }
      if (renewal === 'applied') {
        return { title, body: 'Yeni kartınız gelince kart şifresini (PIN) oluşturabilirsiniz.' };
      }
      const way = {
        active: 'Bugün e-onayla başvurun.',
        inactive: 'E-onay aktivasyonunu bugün yapıp başvurun: süre dolunca yapılamaz.',
        unknown: 'Bugün başvurun. E-onayınız yoksa önce aktivasyonu yapın: süre dolunca yapılamaz.',
      }[eOnay];
      return { title, body: `Başvurduğunuzu işaretlemediniz. ${over ? 'Başvurunuzu yapın.' : way}` };
    },
    production: ({ over, months }: { readonly over: boolean; readonly months: number }) => ({
      title: 'Yeni kartınız üretime giriyor',
      body: over
        ? "Onaylanan kartınız gelmediyse 444 5 576'yı arayın; geldiyse adımı işaretleyin."
        : `Onaylanan yenileme, son güne ${months} ay kala üretilir ve kuryeye verilir. Kart gelince adımı işaretleyin.`,
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
      body: `Son gün ${validUntil.plain} idi, başvurduğunuzu işaretlemediniz. ${
        {
          'e-onay': 'E-onayla şimdi de yenileyebilirsiniz.',
          wet: 'Başvurun, çıkan formu ıslak imzayla imzalayıp kargoyla kendiniz gönderin.',
          either: 'E-onayınız varsa e-onayla yenileyin; yoksa ıslak imzalı formu kargoyla kendiniz gönderin.',
        }[way]
      }`,
    }),
    'cover-letter': ({ appliedOn, sure }: { readonly appliedOn: SaidDay; readonly sure: boolean }) => ({
      title: 'Üst yazınız gönderildi mi?',
      body: `${appliedOn.plain} günü başvurdunuz. ${
        sure
          ? 'Kurumunuzun üst yazısı İl MEM MEBBİS Birimine ulaşmadan onay verilmez.'
          : 'Üst yazı gerekip gerekmediğini ilinizin MEBBİS Birimine sorun; gerekiyorsa kurumunuz göndersin.'
      }`,
    }),
    approval: ({ sentOn }: { readonly sentOn: SaidDay }) => ({
      title: 'Onay için MEBBİS Birimini arayın',
      body: `Üst yazınız ${sentOn.plain} günü gönderildi, onaylandığını işaretlemediniz. İl MEM MEBBİS Birimine sorun; onaylandıysa adımı işaretleyin.`,
    }),
    'unit-word': ({ sentOn }: { readonly sentOn: SaidDay }) => ({
      title: 'MEBBİS Biriminden haber geldi mi?',
      body: `Yazınız ${sentOn.plain} günü gönderildi. Haber gelmediyse MEBBİS Birimini arayın; başvuruyu haber gelince yapın.`,
    }),
    card: ({ approvedOn }: { readonly approvedOn: SaidDay }) => ({
      title: 'Kartınız geldi mi?',
      body: `Başvurunuz ${approvedOn.plain} günü onaylandı ve kart hemen üretilir. Gelmediyse 444 5 576'yı arayın.`,
    }),
    'new-end': {
      title: 'Yeni kartınızın son gününü yazın',
      body: 'Yazarsanız bir sonraki yenilemeyi de vaktinde hatırlatırız.',
    },
  },
};
