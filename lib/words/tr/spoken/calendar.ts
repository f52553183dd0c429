import type { DayWords, HowToRenew, WayAfterExpiry } from '../../texts';
import { renewing } from './renewing';

interface DaysLeft {
  readonly validUntil: DayWords;
  readonly days: number;
  /** Null: applied. */
  readonly how: HowToRenew | null;
}

interface WindowOpens {
  readonly how: HowToRenew;
  readonly letter: 'demanded' | 'perhaps' | 'not-needed';
}

/** The calendar file's words: read in the calendar's own program, weeks later, without us beside them. */
export const calendar = {
  name: 'E-imza',
  days: {
    'activate-e-onay': (sure: boolean) => ({
      title: sure ? 'E-imza: e-onay aktivasyonunu yapın' : 'E-imza: e-onayınız var mı, bakın',
      body: 'Yenileme döneminiz iki hafta sonra başlıyor. E-onay aktivasyonu, kartınız çalışırken Kamu SM Online İşlemler sayfasında yapılır.',
    }),
    'window-opens': ({ how, letter }: WindowOpens) => ({
      title: 'E-imza: yenileme dönemi başlıyor',
      body: `${renewing.inTime(how)}${
        {
          demanded: ' Başvurunca kurumunuz İl MEM MEBBİS Birimine üst yazı göndersin.',
          perhaps: ' Üst yazı gerekip gerekmediğini ilinizin MEBBİS Birimine sorun; gerekiyorsa kurumunuz göndersin.',
          'not-needed': '',
        }[letter]
      }`,
    }),
    production: (months: number) => ({
      title: 'E-imza: yeni kartın üretimi başlıyor',
      body: `Onaylanmış yenilemeler son güne ${months} ay kala üretilir ve kuryeye verilir. Bundan önce beklemek olağandır.`,
    }),
    'days-left': ({ validUntil, days, how }: DaysLeft) => ({
      title: `E-imza: bitmesine ${days} gün kaldı`,
      body: `E-imzanızın son günü: ${validUntil.plain}.${
        how ? ` Henüz başvurmadıysanız: ${renewing.inTime(how)}` : ''
      }`,
    }),
    'last-day': (how: HowToRenew | null) => ({
      title: 'E-imza: son gün',
      body: `E-imzanızın süresi bugün doluyor; saatini yalnızca Kamu SM bilir.${
        how ? ` Henüz başvurmadıysanız: ${renewing.inTime(how)}` : ''
      }`,
    }),
    'after-expiry': (way: WayAfterExpiry) => ({
      title: 'E-imza: süresi doldu',
      body: `Henüz başvurmadıysanız: ${renewing.afterExpiry[way]} Yeni kart elinizdeyse şifresini (PIN) oluşturun.`,
    }),
    'new-card-works': {
      title: 'E-imza: eski kartın süresi doldu',
      body: 'Yeni kart elinizdeyse kart şifresini (PIN) Kamu SM Online İşlemler sayfasında oluşturun.',
    },
  },
};
