import type { DayWords, HowToRenew, WayAfterExpiry } from '../../texts';
import { renewing } from './renewing';

interface RenewalAhead {
  readonly validUntil: DayWords;
  readonly daysLeft: number;
  readonly how: HowToRenew;
}

interface LastDay {
  readonly validUntil: DayWords;
  /** The day is past. */
  readonly over: boolean;
  readonly renewal: 'not-applied' | 'applied' | 'card-received';
  readonly how: HowToRenew;
  readonly way: WayAfterExpiry;
}

interface EOnayFirst {
  readonly opensOn: DayWords;
  readonly open: boolean;
  /** E-onay is not active; else nobody knows. */
  readonly sure: boolean;
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
    'activate-e-onay': ({ opensOn, open, sure }: EOnayFirst) => ({
      title: sure ? 'E-onay aktivasyonunu şimdi yapın' : 'E-onayınız var mı, şimdi bakın',
      body: open
        ? 'Yenileme döneminiz başladı. Aktivasyon ancak kartınız çalışırken yapılır.'
        : `Yenileme döneminiz ${opensOn.on} başlıyor. Aktivasyon ancak kartınız çalışırken yapılır.`,
    }),
    'window-opens': ({ validUntil, how }: RenewalAhead) => ({
      title: 'Yenileme döneminiz başladı',
      body: `E-imzanızın süresi ${validUntil.on} doluyor. ${renewing.inTime(how)}`,
    }),
    'days-left': ({ daysLeft, how }: RenewalAhead) => ({
      title: `E-imzanızın bitmesine ${daysLeft} gün kaldı`,
      body: `Henüz başvurduğunuzu işaretlemediniz. ${renewing.inTime(how)}`,
    }),
    'last-day': ({ validUntil, over, renewal, how, way }: LastDay) => {
      const title = over ? `E-imzanızın süresi ${validUntil.on} doldu` : 'Bugün e-imzanızın son günü';
      if (renewal === 'card-received') {
        const when = over ? 'artık' : 'yarından itibaren';
        return { title, body: `Yeni kartınızın şifresini (PIN) ${when} oluşturabilirsiniz.` };
      }
      if (renewal === 'applied') {
        return { title, body: 'Yeni kartınız gelince kart şifresini (PIN) oluşturabilirsiniz.' };
      }
      const eOnayFirst = how.eOnay === 'inactive' || how.eOnay === 'unknown';
      const today = `${renewing.inTime(how)}${eOnayFirst ? ` ${renewing.eOnayEnds}` : ''}`;
      return { title, body: `Başvurduğunuzu işaretlemediniz. ${over ? renewing.afterExpiry[way] : today}` };
    },
    production: ({ over, months }: { readonly over: boolean; readonly months: number }) => ({
      title: over ? 'Yeni kartınız geldi mi?' : 'Yeni kartınız üretime giriyor',
      body: over
        ? "Onaylanan kartınız gelmediyse 444 5 576'yı arayın; geldiyse adımı işaretleyin."
        : `Onaylanan yenileme, son güne ${months} ay kala üretilir ve kuryeye verilir. Kart gelince adımı işaretleyin.`,
    }),
    'create-pin': {
      title: 'Yeni kartınızın şifresini (PIN) oluşturun',
      body: "Eski e-imzanızın süresi doldu; yeni kart artık kullanılabilir. PIN, Kamu SM Online İşlemler'de oluşturulur.",
    },
    'after-expiry': ({ validUntil, way }: { readonly validUntil: DayWords; readonly way: WayAfterExpiry }) => ({
      title: 'E-imzanızın süresi doldu',
      body: `Son gün ${validUntil.plain} idi, başvurduğunuzu işaretlemediniz. ${renewing.afterExpiry[way]}`,
    }),
    'cover-letter': ({ appliedOn, sure }: { readonly appliedOn: DayWords; readonly sure: boolean }) => ({
      title: 'Üst yazınız gönderildi mi?',
      body: `${appliedOn.plain} günü başvurdunuz. ${
        sure
          ? 'Kurumunuzun üst yazısı İl MEM MEBBİS Birimine ulaşmadan onay verilmez.'
          : 'Üst yazı gerekip gerekmediğini ilinizin MEBBİS Birimine sorun; gerekiyorsa kurumunuz göndersin.'
      }`,
    }),
    approval: ({ sentOn }: { readonly sentOn: DayWords }) => ({
      title: 'Onay için MEBBİS Birimini arayın',
      body: `Üst yazınız ${sentOn.plain} günü gönderildi, onaylandığını işaretlemediniz. İl MEM MEBBİS Birimine sorun; onaylandıysa adımı işaretleyin.`,
    }),
    'unit-word': ({ sentOn }: { readonly sentOn: DayWords }) => ({
      title: 'MEBBİS Biriminden haber geldi mi?',
      body: `Yazınız ${sentOn.plain} günü gönderildi. Haber gelmediyse MEBBİS Birimini arayın; başvuruyu haber gelince yapın.`,
    }),
    card: ({ approvedOn }: { readonly approvedOn: DayWords }) => ({
      title: 'Kartınız geldi mi?',
      body: `Başvurunuz ${approvedOn.plain} günü onaylandı; kartınız üretilip kuryeye verilmiş olmalı. Gelmediyse 444 5 576'yı arayın.`,
    }),
    'new-end': {
      title: 'Yeni kartınızın son gününü yazın',
      body: 'Yazarsanız bir sonraki yenilemeyi de vaktinde hatırlatırız.',
    },
  },
};
