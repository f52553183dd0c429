import type { ApplicationState } from '../vocabulary/application';
import { fold } from './fold';

/** Done, and affirmed: «verildi», «verilmiştir», not «verilmedi», «verilecek», «verildiyse». */
const DONE = '(?:[dt]i|mis(?:tir)?|mus(?:tur)?)';

const CARD = '(?:(?:kart|e?imza)\\w* )?';

/** By whom or of what it is said, which changes nothing. Of a card, a payment, a paper it would be another matter. */
const SPOKEN_OF =
  /^(?:(?:basvuru|kurum|birim)\w*|on|yetkili|mebbis|kamu|sm|il|tarafindan|halen|henuz|size|duzeltme icin|duzeltilmek uzere) /;

const WORDINGS: readonly (readonly [ApplicationState, string])[] = [
  [
    'unfinished',
    '(?:bekliyor|beklemede|bekleniyor|bekleyen)(?: basvuru\\w*)?|tamamlan(?:madi|mamis(?:tir)?|mayan|mayi bekliyor|maniz bekleniyor)(?: basvuru\\w*)?|(?:onay|imza|islem)[iu]?n[iu]z[iu]? bekl\\w+|(?:sizden|tarafinizdan) \\w+ bekl\\w+|(?:sahibinin|kisinin|kisi) \\w+ bekl\\w+|taslak|yarim(?: kal\\w+)?|imzalanmadi|imza bekliyor|gonderilmedi',
  ],
  [
    'approved',
    `onaylan?${DONE}|onayi? (?:veril|alin)${DONE}|onayli|kabul edil${DONE}|uygun bulun${DONE}|uretimi? (?:bekliyor|bekleniyor|bekleyen|sirasinda)`,
  ],
  [
    'in-production',
    `${CARD}(?:uretimde(?:dir)?|uretiliyor|uretim asamasinda|uretim\\w* (?:alin|gonderil|baslan?|tamamlan)${DONE}|basiliyor|basimda|uretil${DONE})`,
  ],
  [
    'with-courier',
    `${CARD}(?:(?:kurye|kargo)y[ea] (?:teslim edil|veril|aktaril)${DONE}|(?:kurye|kargo)d[ea](?:dir)?|kargolan${DONE}|dagitim(?:da|a cik${DONE})|yolda(?:dir)?)|kart\\w* (?:gonderil|yola cik)${DONE}`,
  ],
  ['delivered', `${CARD}(?:sahibine |alicisina )?teslim (?:edil|alin)${DONE}`],
  ['rejected', `redd?(?: ?edil| ?et)${DONE}|ret edil${DONE}|red|ret|kabul edilmedi|uygun (?:gorulmedi|bulunmadi)`],
  ['returned', `iade(?: edil${DONE})?|geri gonderil${DONE}|duzeltme (?:bekliyor|bekleniyor|isten${DONE})`],
  ['cancelled', `iptal(?: edil${DONE})?|vazgecil${DONE}`],
];
const SAID = WORDINGS.map(([state, wordings]) => [state, new RegExp(`^(?:${wordings})$`)] as const);

/** What stands beside a state in one line: dates, hours, numbers, reasons. */
const BESIDE =
  /\b\d+\b|\b(?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)\b|\b(?:ilk basvuru|yenileme|kayip calinti|kimlik (?:bilgi\w* )?degisikligi)\b|\b(?:nolu|numarali|no|nes|tarihli|tarihinde)\b/g;

/** The state that a wording says and nothing else; null where it says none that is known, or one of another matter. */
export function applicationStateIn(raw: string): ApplicationState | null {
  let text = fold(raw.slice(0, 160)).replace(BESIDE, ' ').replace(/ +/g, ' ').trim();
  // «Kurum tarafından onaylandı», but not «Kurum onayı bekleniyor»: that is theirs to do.
  const isOthers = /^(?:kurum|birim|yetkili|mebbis|kamu|il)\b/.test(text);
  for (let words = 0; words < 6 && SPOKEN_OF.test(text); words++) text = text.replace(SPOKEN_OF, '');
  const [state] = SAID.filter(([, wording]) => wording.test(text)).map(([one]) => one);
  return state && !(isOthers && state === 'unfinished') ? state : null;
}
