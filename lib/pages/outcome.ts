import type { Outcome, PageKind } from './facts';
import { fold } from './fold';
import type { Page } from './reader';

interface Said {
  readonly outcome: Outcome;
  readonly on: readonly PageKind[];
  /** The whole of a clause, its verb last: «… alınmıştır» says it, «… alınmıştır mesajı» does not. */
  readonly says: RegExp;
  readonly unless?: RegExp;
}

const DONE = '(?:di|du|ti|tu|mis|mus|mistir|mustur)';
const SUCCEEDED = `(?:tamamlan|gerceklestiril|gercekles|sonuclan)${DONE}|basarili(?:dir| oldu| olmustur)?`;

// What may stand between «başvurunuz» and its verb; another noun («bilgileriniz») is the verb's own subject.
const BY_THE_WAY =
  '(?:(?:islem\\w*|tale[pb]\\w*|form\\w*|basari\\w*|ile|bir|sekilde|sistem\\w*|olarak|elektronik|e?imza\\w*|eonay\\w*|islak|onaylan\\w*|kamu|sm|ya|ye|na|ne|merkez\\w*|tarafimiz\\w*|ve|no|nolu|numara\\w*|\\d+|yenileme|kurum\\w*|onayina|birim\\w*) ){0,9}';

const SAYINGS: readonly Said[] = [
  {
    outcome: 'applied',
    on: ['application-form', 'sms-code', 'final-approval', 'wet-form', 'e-signed-submission', 'self-paid-application'],
    says: new RegExp(
      `\\bbasvuru(?:nuz|niz|muz|n|su|lar\\w*)? ${BY_THE_WAY}(?:(?:alin|gonderil|iletil|yapil|imzalan|ulas|teslim alin|kaydedil|kayda alin)${DONE}|${SUCCEEDED})$`,
    ),
    unless:
      /\b(?:on basvuru\w*|form\w* (?:\w+ )?kaydedil\w*|daha once|zaten|onceki|kod\w*|sms\w*|mesaj\w*|eposta\w*|parola\w*|iptal\w*|odeme\w*)\b/,
  },
  {
    outcome: 'e-onay-activated',
    on: ['e-onay-activation'],
    says: new RegExp(
      `\\beonay\\w* (?:\\w+ ){0,8}?(?:(?:aktif edil|aktive edil|aktiflestiril|etkinlestiril|aktif hale getiril|yapil|olusturul|kaydedil|veril|alin|aktif ol|tanimlan)${DONE}|aktiftir|durumu? aktif|${SUCCEEDED})$`,
    ),
    unless: /\b(?:kod\w*|sms\w*|iptal\w*|kaldir\w*)\b/,
  },
  {
    outcome: 'pin-created',
    on: ['pin'],
    says: new RegExp(
      `\\b(?:pin|pininiz|kart sifre\\w*)\\b(?: \\w+){0,8}? (?:(?:olusturul|belirlen|tanimlan|kaydedil|atan)${DONE})$|\\b(?:pin\\w*) olusturma (?:\\w+ ){0,4}?(?:${SUCCEEDED})$`,
    ),
    unless: /\b(?:onay kod\w*|sms\w*|puk)\b/,
  },
  {
    outcome: 'certificate-cancelled',
    on: ['cancel-suspend'],
    says: new RegExp(
      `\\b(?:sertifika\\w*|nes|eimza\\w*) (?:\\w+ ){0,6}?(?:iptal edil${DONE}|iptal (?:islem\\w* )?(?:\\w+ ){0,3}?(?:${SUCCEEDED}))$|^iptal islem\\w* (?:\\w+ ){0,4}?(?:${SUCCEEDED})$`,
    ),
    unless: /\btalep\w*|\btaleb\w*/,
  },
];

const CONDITIONAL =
  /\b(?:eger|ise|sayet|takdirde|halinde|durumunda|sonra|once|kadar|henuz|degil|ancak ve|icin tiklayin\w*|gerek\w*|ornegin|nasil|olabilir|edecek\w*|mi|mu)\b/;

/** A step that the page itself says has succeeded; null where it does not say so, or says it of a condition. */
export function readOutcome(page: Page, kind: PageKind): Outcome | null {
  const sayings = SAYINGS.filter((said) => said.on.includes(kind));
  if (sayings.length === 0) return null;
  for (const piece of [
    ...page.texts,
    ...page.prose,
    ...page.headings.map(({ el, text }) => ({ el, text, raw: text })),
  ]) {
    for (const clause of piece.raw.split(/[.!?;:,\n]/, 12)) {
      const text = fold(clause);
      const said = sayings.find(({ says, unless }) => says.test(text) && !unless?.test(text));
      if (said && !CONDITIONAL.test(text) && !isAsked(piece.raw, clause)) return said.outcome;
    }
  }
  return null;
}

/** Whether the page says that the application has been taken, whatever kind of page it is. */
export const saysApplied = (page: Page): boolean => readOutcome(page, 'e-signed-submission') === 'applied';

const isAsked = (raw: string, clause: string): boolean => raw.charAt(raw.indexOf(clause) + clause.length) === '?';
