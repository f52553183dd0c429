import { readingsOf } from './dom';
import type { SigningMethod } from './facts';
import { fold } from './fold';

/** Which ways to sign a control's wording names. */
export interface Ways {
  readonly ways: readonly SigningMethod[];
  /** The wording says nothing else, and names one way only. */
  readonly sure: boolean;
}

const NONE: Ways = { ways: [], sure: false };

const WORDINGS: readonly (readonly [SigningMethod, RegExp])[] = [
  ['e-onay', /\be(?:lektronik )?onay(?!s[iz]|\w*siz)\w*/],
  [
    'e-signature',
    /\be(?:lektronik )?imza(?:li\w*|yla|[mn]la|mizla|nizla|\w{0,4} ile\b|\w* kullan\w*|\w* (?:veya |ya da |ve )?eonay)|^(?:bu )?e(?:lektronik )?imza(?: (?:yontemi|secenegi|arayuzu))?$|\b(?:nes|sertifika\w*|kart\w*|akis) ile imzala/,
  ],
  ['wet-signature', /\b(?:islak|elle|el ile) imza(?!s[iz])\w*/],
];

// About the ways, but none of them: help, codes, the activation, signing in.
const OTHER_MATTER =
  /\b(?:\w*kod(?:u\w*|lari)?|islemler\w*|aktiv\w*|aktif\w*|nedir|nasil|kilavuz\w*|yardim\w*|duyuru\w*|hakkinda|bilgi\w*|iptal|giris\w*|oturum\w*|sorgu\w*|ornek\w*|orneg\w*|indir\w*|pdf|video\w*|dokuman\w*|rehber\w*|talimat\w*|dogrulama\w*|program\w*|surucu\w*|sss|durum\w*|gecmis\w*|rapor\w*|goruntule\w*|yazdir\w*|ac|sikca|neden|fark\w*|liste\w*|kaldir\w*|vazgec\w*|ucret\w*)\b/;
const NEVER = /\b(?:nedir|nasil|kilavuz\w*|yardim|duyuru\w*|pdf|sss|video)\b/;
// «E-onayım yok»
const DENIED = /\b\w*(?:onay|imza)\w* (?:yok|olma\w*|bulunma\w*|degil|haric|disinda|gerek\w*|iste\w*mi\w*)\b/g;

const ORDINARY =
  /^(?:e?lektronik|elektronik|islak|elle|el|nitelikli|eonay\w*|eimza\w*|imza\w*|onay\w*|basvur\w*|ile|arayuz\w*|olarak|yap\w*|gonder\w*|sec\w*|kullan\w*|devam|et\w*|yontem\w*|tamamla\w*|ve|veya|ya|da|istiyorum|icin|tikla\w*|buraya|form\w*|sertifika\w*|nes|kart\w*|akis|olustur\w*|ilet\w*|bitir\w*|kaydet\w*|evet|bu|ol|\d{1,2}|[abc])$/;

const LONGEST = 120;

/**
 * @param raw a control's wording as it stands. What follows «(», «:» or a dash between spaces explains it
 *   («Islak imzalı (e-onayı olmayanlar)») and counts only where nothing before it names a way.
 */
export function waysIn(raw: string): Ways {
  const [asOne = NONE, apart = asOne] = readingsOf(raw).map(waysInReading);
  return asOne.sure || asOne.ways.length >= apart.ways.length ? asOne : apart;
}

function waysInReading(raw: string): Ways {
  const whole = fold(raw.slice(0, 400));
  const head = fold(raw.slice(0, 400).split(/[(:;]|\s[-–—]\s/, 1)[0] ?? '');
  const named = waysOf(head);
  if (named.ways.length > 0) return NEVER.test(whole) && whole.length < LONGEST ? NONE : named;
  return whole === head ? NONE : waysOf(whole);
}

function waysOf(text: string): Ways {
  if (text.length > LONGEST || OTHER_MATTER.test(text)) return NONE;
  const said = text.replace(DENIED, ' ');
  const ways = WORDINGS.filter(([, wording]) => wording.test(said.trim())).map(([way]) => way);
  const sure = ways.length === 1 && said === text && text.split(' ').every((word) => ORDINARY.test(word));
  return ways.length === 0 ? NONE : { ways, sure };
}
