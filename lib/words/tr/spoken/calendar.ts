import type { HowToApply, SaidDay } from '../../texts';
import { howToApply } from './reminders';

interface DaysLeft extends HowToApply {
  readonly validUntil: SaidDay;
  readonly days: number;
  readonly applied: boolean;
}

/** The calendar file's words: read in the calendar's own program, weeks later, without us beside them. */
export const calendar = {
  name: 'E-imza',
  days: {
    'activate-e-onay': {
      title: 'E-imza: e-onay aktivasyonunu yapın',
      body: 'Yenileme döneminiz iki hafta sonra başlıyor. E-onay aktivasyonu, kartınız çalışırken Kamu SM Online İşlemler sayfasında yapılır.',
    },
    'window-opens': (letter: 'demanded' | 'perhaps' | 'not-needed') => ({
      title: 'E-imza: yenileme dönemi başlıyor',
      body: `Kamu SM'nin SMS ya da e-postası gelince «E-onaylı Başvuru Onay» ile başvurun${
        {
          demanded: '; sonra kurumunuz İl MEM MEBBİS Birimine üst yazı göndersin.',
          perhaps: '. Üst yazı gerekip gerekmediğini ilinizin MEBBİS Birimine sorun; gerekiyorsa kurumunuz göndersin.',
          'not-needed': '.',
        }[letter]
      }`,
    }),
    production: (months: number) => ({
      title: 'E-imza: yeni kartın üretimi başlıyor',
      body: `Onaylanmış yenilemeler son güne ${months} ay kala üretilir ve kuryeye verilir. Bundan önce beklemek olağandır.`,
    }),
    'days-left': ({ validUntil, days, applied, ...how }: DaysLeft) => ({
      title: `E-imza: bitmesine ${days} gün kaldı`,
      body: `E-imzanızın son günü: ${validUntil.plain}.${
        applied ? '' : ` Henüz başvurmadıysanız: ${howToApply(how, days)}`
      }`,
    }),
    'last-day': {
      title: 'E-imza: son gün',
      body: 'E-imzanızın süresi bugün doluyor; saatini yalnızca Kamu SM bilir. Yenileme başvurusu yapmadıysanız bugün e-onayla yapın.',
    },
    'new-card-works': {
      title: 'E-imza: eski kartın süresi doldu',
      body: 'Yeni kart elinizdeyse kart şifresini (PIN) Kamu SM Online İşlemler sayfasında oluşturun.',
    },
  },
};
