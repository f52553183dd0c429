import type { Outcome } from '../vocabulary/application';
import type { PageKind } from '../vocabulary/page-kinds';
import { fold } from './fold';
import { PAGES_WITH_REQUEST } from './kamusm-pages';
import type { Page } from './reader';

// Only finished, affirmed verbs end this way: «alınmıştır», not «alınmamıştır», «alınacaktır», «alındıysa».
const DONE = '(?:[dt][iu]|mis|mus|mistir|mustur)$';
const WELL = `(?:tamamlan|gerceklestiril|gercekles|sonuclan)${DONE}|basarili(?:dir)?$`;
// What may stand between «başvurunuz» and its verb; another noun («bilgileriniz») would be the verb's own subject.
const BY_THE_WAY =
  '(?:(?:islem|tale[pb]|form|basari|ile|bir|sekilde|sistem|olarak|elektronik|e?imza|eonay|islak|onay|kamu|sm|y[ae]|n[ae]|merkez|taraf|ve|no|numara|\\d|yenileme|kurum|birim)\\w* ){0,9}';

interface Saying {
  readonly outcome: Outcome;
  readonly on: readonly PageKind[];
  /** The end of a clause, its verb last: «… alınmıştır» says it, «… alınmıştır mesajı» does not. */
  readonly says: RegExp;
  readonly unless: RegExp;
}

const SAYINGS: readonly Saying[] = [
  {
    outcome: 'applied',
    on: PAGES_WITH_REQUEST,
    says: new RegExp(
      `\\bbasvuru(?:[nm][iu]z|n|su|lar\\w*)? ${BY_THE_WAY}(?:(?:alin|gonderil|iletil|yapil|imzalan|ulas|kaydedil)${DONE}|${WELL})`,
    ),
    unless: /\bon basvuru|form\w* (?:\w+ )?kaydedil|\b(?:once|zaten|onceki|kod|sms|mesaj|eposta|parola|iptal|odeme)/,
  },
  {
    outcome: 'e-onay-activated',
    on: ['e-onay-activation'],
    says: new RegExp(
      `\\beonay.* (?:(?:akti[fv]e? edil|(?:aktif|etkin)lestiril|aktif ol|getiril|yapil|olusturul|kaydedil|veril|alin|tanimlan)${DONE}|aktiftir$|durumu? aktif$|${WELL})`,
    ),
    unless: /\b(?:kod|sms|iptal|kaldir)/,
  },
  {
    outcome: 'pin-created',
    on: ['pin'],
    says: new RegExp(
      `\\b(?:pin|pininiz|kart sifre\\w*) (?:.* )?(?:olusturul|belirlen|tanimlan|kaydedil|atan)${DONE}|\\bpin\\w* olusturma .*(?:${WELL})`,
    ),
    unless: /\b(?:onay kod|sms|puk)/,
  },
  {
    outcome: 'certificate-cancelled',
    on: ['cancel-suspend'],
    says: new RegExp(
      `\\b(?:sertifika\\w*|nes|eimza\\w*) .*iptal (?:edil${DONE}|.*(?:${WELL}))|^iptal islem.* (?:${WELL})`,
    ),
    unless: /\btale[pb]/,
  },
];

const FINISHED = /(?:[dt][iu]|m[iu]s|m[iu]st[iu]r|basarili(?:dir)?|akti[fv]\w*)$/;
const CONDITIONAL =
  /\b(?:eger|ise|sayet|takdirde|halinde|durumunda|sonra|once|kadar|henuz|degil|icin tikla|gerek|orne|nasil|olabilir|edecek|m[iu]\b)/;

/** A step that the page itself says has succeeded; null where it does not say so, or says it of a condition. */
export function readOutcome(page: Page, kind: PageKind): Outcome | null {
  const sayings = SAYINGS.filter((saying) => saying.on.includes(kind));
  if (sayings.length === 0) return null;
  const pieces = [...page.texts, ...page.prose, ...page.headings.map(({ text }) => ({ raw: text }))];
  for (const { raw } of pieces) {
    // A question's clause keeps its mark, and so says nothing.
    for (const clause of raw.split(/[.!;:,]|(?<=\?)/, 12)) {
      const text = fold(clause);
      if (!FINISHED.test(text)) continue;
      const saying = sayings.find(({ says, unless }) => says.test(text) && !unless.test(text));
      if (saying && !CONDITIONAL.test(text) && !clause.includes('?')) return saying.outcome;
    }
  }
  return null;
}

/** Whether the page says that the application has been taken, whatever kind of page it is. */
export const saysApplied = (page: Page): boolean => readOutcome(page, 'e-signed-submission') === 'applied';
