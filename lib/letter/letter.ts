import type { Day } from '../calendar/day';
import { typedDay } from '../saying/dates';
import type { RequestType, SigningMethod } from '../vocabulary/application';
import { enclosuresOf, MOST_ENCLOSURES } from './enclosures';
import { ownDistrict } from './institution';
import { officialName, titleInText } from './person';
import { bare, lower, oneLine, upper } from './plain-text';

/** What the institution can write to the MEBBİS unit about; the portal's «Diğer» is none of the notice's processes. */
export const LETTER_TYPES = ['first', 'renewal', 'identity-change', 'lost-or-stolen'] as const satisfies RequestType[];
export type LetterType = (typeof LETTER_TYPES)[number];

/** Everything the letter is through of. Texts as typed; an empty one leaves a marked gap in the letter. */
export interface LetterInput {
  readonly type: LetterType;
  /** Straight to the province, or through the district's directorate, which passes it on. */
  readonly route: 'province' | 'district';
  readonly province: string;
  /** Empty or «Merkez» where the institution stands under the governor (province centre). */
  readonly district: string;
  /** As it stands in its letters: «Yeşilyurt Ortaokulu Müdürlüğü». */
  readonly institution: string;
  readonly name: string;
  readonly title: string;
  /** Eleven checked digits, or null. */
  readonly tcNumber: string | null;
  /** Null: not said in the letter. */
  readonly signing: SigningMethod | null;
  readonly appliedOn: Day | null;
  readonly validUntil: Day | null;
  /** Identity change: which particular, e.g. «soyadı», what it was and what it is. */
  readonly changed: string;
  readonly changedFrom: string;
  readonly changedTo: string;
  /** EBYS gives the number itself: mostly empty. */
  readonly number: string;
  readonly writtenOn: Day;
  readonly signerName: string;
  readonly signerTitle: string;
  /** One enclosure a line with its pages («Kayıp tutanağı, 1 sayfa»), {@link MOST_ENCLOSURES} at most. */
  readonly enclosures: string;
}

/** The gaps a letter can have, by the field that fills them. */
export type Gap =
  | 'institution'
  | 'province'
  | 'district'
  | 'name'
  | 'title'
  | 'signerName'
  | 'signerTitle'
  | 'appliedOn'
  | 'changed'
  | 'changedFrom'
  | 'changedTo'
  | 'pages';

/** A letter in its parts, in the order in which they stand on the page. Plain text throughout: escape on the way into HTML. */
export interface Letter {
  readonly heading: readonly string[];
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly addressee: readonly string[];
  readonly paragraphs: readonly string[];
  readonly signature: readonly string[];
  readonly enclosures: readonly string[];
  /** What stands in square brackets, still to be filled. */
  readonly gaps: readonly Gap[];
}

const SUBJECTS: Record<LetterType, string> = {
  first: 'E-İmza İlk Başvuru Onayı',
  renewal: 'E-İmza Yenileme Başvurusu Onayı',
  'identity-change': 'E-İmza Sahibinin Kimlik Bilgisi Değişikliği',
  'lost-or-stolen': 'E-İmza Kayıp/Çalıntı Başvurusu Onayı',
};

const SIGNED: Record<SigningMethod, string> = {
  'e-onay': 'e-onaylı olarak',
  'e-signature': 'e-imzalı olarak',
  'wet-signature': 'ıslak imzalı form ile',
};

const GAPS: Record<Gap, string> = {
  institution: '[Kurum adı]',
  province: '[İl]',
  district: '[İlçe]',
  name: '[Ad SOYAD]',
  title: '[unvan]',
  signerName: '[Ad SOYAD]',
  signerTitle: '[Unvan]',
  appliedOn: '[tarih]',
  changed: '[değişen bilgi]',
  changedFrom: '[eski]',
  changedTo: '[yeni]',
  pages: '[?] sayfa',
};

/**
 * The institution's letter to the provincial MEBBİS unit, in the order of Turkish official correspondence
 * (heading, number and date, subject, addressee, text, signature, enclosures). Always Turkish.
 *
 * First application, renewal, lost or stolen: asks for the unit's approval and for nothing else, since letters that
 * ask it to apply or produce are not processed (article 1). Identity change: informs the unit (article 3).
 */
export function letter(input: LetterInput): Letter {
  const gaps = new Set<Gap>();
  const filled = (gap: Gap, text: string): string => {
    const typed = oneLine(text);
    if (typed === '') gaps.add(gap);
    return typed === '' ? GAPS[gap] : typed;
  };

  const province = filled('province', input.province);
  const district = ownDistrict(input.district, input.province);
  // No district's directorate stands between the centre and the province.
  const throughDistrict = input.route === 'district' && (district !== '' || oneLine(input.district) === '');
  const place = throughDistrict ? filled('district', district) : district;
  const authority = place === '' ? `${province} VALİLİĞİ` : `${place} KAYMAKAMLIĞI`;

  return {
    heading: ['T.C.', upper(authority), filled('institution', input.institution)],
    number: oneLine(input.number),
    date: typedDay(input.writtenOn),
    subject: SUBJECTS[input.type],
    addressee: throughDistrict
      ? [upper(`${place} İlçe Millî Eğitim Müdürlüğüne`)]
      : [upper(`${province} İl Millî Eğitim Müdürlüğüne`), '(MEBBİS Birimi)'],
    paragraphs: [
      facts(input, filled),
      ...(input.type === 'identity-change'
        ? announcement(throughDistrict, province)
        : [request(throughDistrict, province)]),
    ],
    signature: [filled('signerName', officialName(input.signerName)), filled('signerTitle', input.signerTitle)],
    enclosures: enclosuresOf(input.enclosures)
      .slice(0, MOST_ENCLOSURES)
      .map(({ name, amount }) => `${name} (${filled('pages', amount ?? '')})`),
    gaps: [...gaps],
  };
}

/** What has happened: who, and what they applied for on their own (article 1), or what changed (article 3). */
function facts(input: LetterInput, filled: (gap: Gap, text: string) => string): string {
  const tc = input.tcNumber === null ? '' : `${input.tcNumber} T.C. kimlik numaralı `;
  const title = filled('title', titleInText(input.title));
  const who = `Kurumumuzda ${title} olarak görev yapan ${tc}${filled('name', officialName(input.name))}`;
  const { validUntil } = input;

  if (input.type === 'identity-change') {
    const present =
      validUntil === null
        ? ''
        : ` Mevcut e-imzasının geçerlilik süresi ${typedDay(validUntil)} tarihinde sona ermektedir.`;
    const { what, from, to } = change(input);
    return `${who} adlı personelin ${filled('changedFrom', from)} olan ${filled('changed', what)} ${filled('changedTo', to)} olarak değişmiştir.${present}`;
  }

  const on = `${filled('appliedOn', input.appliedOn === null ? '' : typedDay(input.appliedOn))} tarihinde`;
  const how = input.signing === null ? '' : ` ${SIGNED[input.signing]}`;
  const through = `Kamu Sertifikasyon Merkezinin başvuru portalı üzerinden ${on}${how}`;
  switch (input.type) {
    case 'first':
      return `${who}, ${through} ilk e-imza başvurusunu yapmıştır.`;
    case 'renewal':
      return `${who}, ${ending(validUntil, input.appliedOn ?? input.writtenOn)}e-imzası için ${through} yenileme başvurusu yapmıştır.`;
    case 'lost-or-stolen':
      return `${who}, e-imza kartının kayıp/çalıntı olması nedeniyle ${through} kayıp/çalıntı başvurusu yapmıştır.`;
  }
}

function ending(validUntil: Day | null, on: Day): string {
  if (validUntil === null) return '';
  return `geçerlilik süresi ${typedDay(validUntil)} tarihinde sona ${validUntil < on ? 'ermiş' : 'erecek'} olan `;
}

/** What has changed, as it stands inside a sentence: «Soyadı» small, a surname in capitals as in the person's name. */
function change({ changed, changedFrom, changedTo }: LetterInput): { what: string; from: string; to: string } {
  const typed = oneLine(changed);
  // «T.C. kimlik numarası» keeps its capitals.
  const what = /^\p{Lu}\p{Ll}/u.test(typed) ? lower(typed.slice(0, 1)) + typed.slice(1) : typed;
  const written = bare(what).startsWith('soyad') ? upper : (text: string) => text;
  return { what, from: written(oneLine(changedFrom)), to: written(oneLine(changedTo)) };
}

/** One request in one sentence: onay, and nothing else (article 1). */
const request = (throughDistrict: boolean, province: string): string =>
  throughDistrict
    ? `Yazımızın ${province} İl Millî Eğitim Müdürlüğü MEBBİS Birimine iletilmesi ve söz konusu başvurunun anılan birimce onaylanması hususunda gereğini arz ederim.`
    : 'Söz konusu başvurunun Müdürlüğünüz MEBBİS Birimince onaylanması hususunda gereğini arz ederim.';

/** Article 3: the unit starts the process and tells the person, who then applies on their own. */
const announcement = (throughDistrict: boolean, province: string): readonly string[] =>
  throughDistrict
    ? [
        applies(`${province} İl Millî Eğitim Müdürlüğü MEBBİS Birimince`),
        'Bilgilerinizi ve yazımızın anılan birime iletilmesini arz ederim.',
      ]
    : [applies('Müdürlüğünüz MEBBİS Birimince'), 'Bilgilerinizi arz ederim.'];

const applies = (byUnit: string): string =>
  `E-imza başvurusu, ${byUnit} sürecin başlatıldığının bildirilmesinden sonra personelin kendisi tarafından yapılacaktır.`;
