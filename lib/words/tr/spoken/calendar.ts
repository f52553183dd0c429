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
      title: 'E-imza: e-onayı etkinleştirin',
      body: 'Yenileme süresi iki hafta sonra başlıyor. E-onay, kartınız çalışırken Kamu SM Online İşlemler sayfasında etkinleştirilir.',
    },
    'window-opens': (letter: 'demanded' | 'perhaps' | 'not-needed') => ({
      title: 'E-imza: yenileme süresi başlıyor',
      body: `Kamu SM'nin SMS ya da e-postası gelince «E-onaylı Başvuru Onay» ile başvurun${
        {
          demanded: '; sonra kurumunuz İl MEM MEBBİS Birimine üst yazı göndersin.',
          perhaps: '. Üst yazı gerekip gerekmediğini biriminize sorun; gerekiyorsa kurumunuz göndersin.',
          'not-needed': '.',
        }[letter]
      }`,
    }),
    production: (months: number) => ({
      title: 'E-imza: yeni kartın üretimi başlıyor',
      body: `Onaylanmış yenilemeler bitişe ${months} ay kala üretilir ve kuryeye verilir. Bundan önce beklemek olağandır.`,
    }),
    'days-left': ({ validUntil, days, applied, ...how }: DaysLeft) => ({
      title: `E-imza: bitmesine ${days} gün kaldı`,
      body: `E-imzanızın son günü: ${validUntil.plain}.${
        applied ? '' : ` Henüz başvurmadıysanız: ${howToApply(how, days)}`
      }`,
    }),
    'last-day': {
      title: 'E-imza: son gün',
      body: "E-imzanız bugün, yalnız Kamu SM'nin bildiği bir saatte sona erer. Yenileme başvurusu yapmadıysanız bugün e-onayla yapın.",
    },
    'new-card-works': {
      title: 'E-imza: yeni kart kullanılabilir',
      body: 'Eski e-imza bitti. Yeni kart elinizdeyse kart şifresini (PIN) Kamu SM Online İşlemler sayfasında oluşturun.',
    },
  },
};
