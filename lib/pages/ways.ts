import type { SigningMethod } from '../vocabulary/application';
import { headOf, readingsOf } from './dom';
import { fold } from './fold';

/** Which ways to sign a control's wording names. */
export interface Ways {
  readonly ways: readonly SigningMethod[];
  /** The wording says nothing else, and names one way only. */
  readonly sure: boolean;
}

const NONE: Ways = { ways: [], sure: false };

const WORDINGS: readonly (readonly [SigningMethod, RegExp])[] = [
  ['e-onay', /\be(?:lektronik )?onay(?!\w*s[iı]z)/],
  [
    'e-signature',
    /\be(?:lektronik )?imza(?:li|yla|[mn]la|[mn]izla|\w{0,4} ile\b|\w* kullan|\w* (?:ve(?:ya)? |ya da )?eonay)|^(?:bu )?e(?:lektronik )?imza(?: (?:yontemi|secenegi|arayuzu))?$|\b(?:nes|akis|(?:sertifika|kart)\w*) ile imzala/,
  ],
  ['wet-signature', /\b(?:islak|el(?:le| ile)) imza(?!s[iı]z)/],
];

// About the ways, but none of them: help, codes, the activation, signing in, the form to print.
const OTHER_MATTER =
  /\b(?:kod|islemler|akti[fv]|nedir|nasil|kilavuz|yardim|duyuru|hakkinda|bilgi|iptal|giris|oturum|sorgu|orne[kg]|indir|pdf|video|dokuman|rehber|dogrulama|durum|gecmis|rapor|goruntule|yazdir|ac\b|sikca|sss|neden|fark|liste|kaldir|vazgec|ucret)/;
const NEVER = /\b(?:nedir|nasil|kilavuz|yardim|duyuru|pdf|video)/;
// «E-onayım yok»
const DENIED = /\b\w*(?:onay|imza)\w* (?:yok|olma|bulunma|degil|haric|disinda|gerek|iste\w*mi)\w*/;

// A wording of such words alone is about signing and nothing else.
const ORDINARY =
  /^(?:e?onay|e?imza|elektronik|islak|elle?$|nitelikli|basvur|ile$|arayuz|olarak|yap|gonder|sec|kullan|devam|et|yontem|tamamla|ve|ya$|da$|ist|icin|tikla|buraya|form|sertifika|nes$|kart|akis|olus|ol$|ilet|bitir|kaydet|evet|bu$|\d\d?$|[abc]$)/;

const LONGEST = 120;

/**
 * @param raw a control's wording as it stands. What follows «(», «:» or a dash between spaces explains it
 *   («Islak imzalı (e-onayı olmayanlar)») and counts only where nothing before it names a way. A later line or sentence
 *   can't make another way of it, but names one more.
 */
export function waysIn(raw: string): Ways {
  const [asOne = NONE, apart = asOne] = readingsOf(raw).map(waysInReading);
  return asOne.sure || asOne.ways.length >= apart.ways.length ? asOne : apart;
}

function waysInReading(raw: string): Ways {
  const text = raw.slice(0, 400);
  const whole = fold(text);
  if (!whole.includes('onay') && !whole.includes('imza')) return NONE;
  const { line, head, rest } = headOf(text);
  const named = waysOf(fold(head));
  if (named.ways.length === 0) return waysOf(whole);
  if (NEVER.test(fold(line))) return NONE;
  // «E-imzalı/», «E-onaylı Başvuru» on two lines: a way that a later line or sentence adds is not to be missed.
  const all = [...new Set([...named.ways, ...namedIn(fold(rest))])];
  return all.length > named.ways.length ? { ways: all, sure: false } : named;
}

const namedIn = (text: string): SigningMethod[] => {
  const affirmed = text.replace(DENIED, ' ').trim();
  return WORDINGS.filter(([, wording]) => wording.test(affirmed)).map(([way]) => way);
};

function waysOf(text: string): Ways {
  if (text.length > LONGEST || OTHER_MATTER.test(text)) return NONE;
  const ways = namedIn(text);
  const sure = ways.length === 1 && !DENIED.test(text) && text.split(' ').every((word) => ORDINARY.test(word));
  return ways.length === 0 ? NONE : { ways, sure };
}
