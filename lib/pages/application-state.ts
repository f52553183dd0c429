import type { ApplicationState } from '../vocabulary/application';
import { fold } from './fold';

/** Done, and affirmed: «verildi», «verilmiştir», not «verilmedi», «verilecek», «verildiyse». */
const DONE = '(?:[dt]i|mis(?:tir)?|mus(?:tur)?)';

const WORDINGS: readonly (readonly [ApplicationState, RegExp])[] = [
  [
    'unfinished',
    new RegExp(
      [
        '^(?:basvuru\\w* )?(?:bekliyor|beklemede|bekleniyor|beklemektedir)$',
        '^bekleyen(?: basvuru\\w*)?$',
        '^(?:basvuru\\w* |on basvuru\\w* )?(?:henuz )?tamamlan(?:madi|mamis(?:tir)?|mayi bekliyor|maniz bekleniyor)$',
        '^(?:basvuru\\w* )?(?:tamamlanmayan|tamamlanmamis)(?: basvuru\\w*)?$',
        '\\b(?:onay|imza|islem)[iu]?n[iu]z[iu]? bekl(?:iyor|eniyor|emekte(?:dir)?|enmekte(?:dir)?)$',
        '^(?:e?imza|onay)la(?:man|yisin)iz bekleniyor$',
        '^(?:siz|taraf[iu]n[iu]z)d[ae]n (?:e?onay|e?imza|islem) bekl(?:iyor|eniyor)$',
        '^(?:basvuru )?(?:sahibinin|kisinin|basvuranin|kisi|basvuran) (?:e?onayi?|e?imzasi|islemi) bekl(?:iyor|eniyor)$',
        '^(?:basvuru\\w* )?(?:taslak|yarim(?: kal\\w+)?|imzalanmadi|imza bekliyor|gonderilmedi)$',
      ].join('|'),
    ),
  ],
  [
    'approved',
    new RegExp(
      `^(?:basvuru\\w* |kurum\\w* |birim\\w* |yetkili |mebbis |il |tarafindan |onay |uygun gorulerek )*(?:onaylan${DONE}|onayla${DONE}|onayi? veril${DONE}|onayi alin${DONE}|onayli|kabul edil${DONE}|uygun bulun${DONE})$|^(?:onaylandi )?uretim(?:i)? (?:bekliyor|bekleniyor|bekleyen|sirasinda|zamani bekleniyor)$`,
    ),
  ],
  [
    'in-production',
    new RegExp(
      `^(?:kart\\w* |e?imza\\w* |sertifika\\w* |basvuru\\w* |halen |su an(?:da)? )*(?:uretimde(?:dir)?|uretiliyor|uretim asamasinda|uretim\\w* (?:alin|gonderil|baslan?)${DONE}|uretim sureci\\w*|basiliyor|basimda|baski(?:da| asamasinda)|uretil${DONE}|uretim(?:i)? tamamlan${DONE}|kisisellestiriliyor)$`,
    ),
  ],
  [
    'with-courier',
    new RegExp(
      `^(?:kart\\w* |e?imza\\w* |basvuru\\w* |gonderi\\w* )*(?:(?:kurye|kargo)(?:ye|ya)? (?:firmasina )?(?:teslim edil|veril|aktaril)${DONE}|(?:kurye|kargo)(?:de|da)(?:dir)?|kargolan${DONE}|dagitimda(?:dir)?|dagitima (?:cik|cikaril)${DONE}|yolda(?:dir)?|teslimat(?:ta| asamasinda))$|^kart\\w* (?:gonderil|yola cik)${DONE}$`,
    ),
  ],
  [
    'delivered',
    new RegExp(
      `^(?:kart\\w* |e?imza\\w* |basvuru\\w* |sahibine |size |alicisina |kisiye |adrese )*(?:teslim (?:edil|alin)${DONE}|teslim et${DONE}|teslimat tamamlan${DONE})$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^(?:basvuru\\w* |kurum\\w* |birim\\w* |yetkili |mebbis |kamu |sm |il |tarafindan )*(?:red(?:d?edil|d?et)${DONE}|red edil${DONE}|red et${DONE}|ret edil${DONE}|red|ret|kabul edilmedi|uygun (?:gorulmedi|bulunmadi)|geri cevril${DONE})$`,
    ),
  ],
  [
    'returned',
    new RegExp(
      `^(?:basvuru\\w* |kurum\\w* |birim\\w* |yetkili |mebbis |kamu |sm |il |tarafindan |duzeltme icin |duzeltilmek uzere |size )*(?:iade(?: edil${DONE}| et${DONE})?|geri gonderil${DONE}|duzeltme (?:bekliyor|bekleniyor|isten${DONE}))$`,
    ),
  ],
  [
    'cancelled',
    new RegExp(
      `^(?:basvuru\\w* |kurum\\w* |kamu |sm |tarafindan |sure\\w* dol\\w+ |icin )*(?:iptal(?: edil${DONE}| et${DONE})?|vazgecil${DONE})$`,
    ),
  ],
];

/** What stands beside a state in one line: dates, hours, numbers, reasons. */
const BESIDE =
  /\b\d+\b|\b(?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)\b|\b(?:ilk basvuru|yenileme|kayip calinti|kimlik (?:bilgi\w* )?degisikligi)\b|\b(?:nolu|numarali|no|nes|tarihli|tarihinde)\b/g;

/** The state that a wording says and nothing else; null where it says none that is known, or one of another matter. */
export function applicationStateIn(raw: string): ApplicationState | null {
  const text = fold(raw.slice(0, 160)).replace(BESIDE, ' ').replace(/ +/g, ' ').trim();
  if (text === '') return null;
  const states = WORDINGS.filter(([, wording]) => wording.test(text)).map(([state]) => state);
  return states.length === 1 ? (states[0] ?? null) : null;
}
