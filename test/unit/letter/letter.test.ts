import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { LETTER_TYPES, type LetterInput, letter } from '../../../lib/letter/letter';
import { bodyText, letterHtml, letterText } from '../../../lib/letter/render';

const input: LetterInput = {
  type: 'renewal',
  route: 'province',
  province: 'Aksaray',
  district: '',
  institution: 'Örnek Ortaokulu Müdürlüğü',
  name: 'Örnek KİŞİ',
  title: 'Müdür Yardımcısı',
  tcNumber: null,
  signing: 'e-onay',
  appliedOn: dayOf(2026, 11, 19),
  validUntil: dayOf(2027, 1, 21),
  changed: '',
  changedFrom: '',
  changedTo: '',
  number: '',
  writtenOn: dayOf(2026, 11, 23),
  signerName: 'Deneme YÖNETİCİ',
  signerTitle: 'Okul Müdürü',
  enclosures: '',
};
const parser = new new JSDOM().window.DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');
const bodyOf = (over: Partial<LetterInput>) => bodyText(letter({ ...input, ...over }));

describe('the letter says what happened and asks for what the unit does', () => {
  it('renewal: names the end, the day and the way of signing, and asks for approval', () => {
    expect(bodyOf({})).toBe(
      [
        'Kurumumuzda müdür yardımcısı olarak görev yapan Örnek KİŞİ, geçerlilik süresi 21.01.2027 tarihinde sona erecek olan e-imzası için Kamu Sertifikasyon Merkezinin başvuru portalı üzerinden 19.11.2026 tarihinde e-onaylı olarak yenileme başvurusu yapmıştır.',
        'Söz konusu başvurunun Müdürlüğünüz MEBBİS Birimince onaylanması hususunda gereğini arz ederim.',
      ].join('\n\n'),
    );
  });

  it('renewal after the end: the certificate has ended', () => {
    expect(
      bodyOf({ appliedOn: dayOf(2027, 1, 22), writtenOn: dayOf(2027, 1, 25), signing: 'wet-signature' }),
    ).toContain(
      'geçerlilik süresi 21.01.2027 tarihinde sona ermiş olan e-imzası için Kamu Sertifikasyon Merkezinin başvuru portalı üzerinden 22.01.2027 tarihinde ıslak imzalı form ile yenileme başvurusu yapmıştır.',
    );
  });

  it('renewal applied for on the last day: the certificate still ends', () => {
    expect(bodyOf({ appliedOn: dayOf(2027, 1, 21), writtenOn: dayOf(2027, 1, 25) })).toContain('sona erecek olan');
  });

  it('first application: signed by hand', () => {
    expect(bodyOf({ type: 'first', signing: 'wet-signature', validUntil: null })).toContain(
      '19.11.2026 tarihinde ıslak imzalı form ile ilk e-imza başvurusunu yapmıştır.',
    );
  });

  it('lost or stolen: never called a renewal (article 9)', () => {
    const body = bodyOf({ type: 'lost-or-stolen', signing: 'wet-signature' });
    expect(body).toContain('e-imza kartının kayıp/çalıntı olması nedeniyle');
    expect(body).toContain('kayıp/çalıntı başvurusu yapmıştır');
    expect(body).not.toMatch(/yenile/i);
  });

  const married = { type: 'identity-change', changed: 'Soyadı', changedFrom: 'Örnek', changedTo: 'Kişi' } as const;

  it('identity change: says what it was and what it is, informs, asks for no approval, and says who applies (article 3)', () => {
    const body = bodyOf({ ...married, title: 'Öğretmen', name: 'örnek kişi' });
    expect(body).toBe(
      [
        'Kurumumuzda öğretmen olarak görev yapan Örnek KİŞİ adlı personelin ÖRNEK olan soyadı KİŞİ olarak değişmiştir. Mevcut e-imzasının geçerlilik süresi 21.01.2027 tarihinde sona ermektedir.',
        'E-imza başvurusu, Müdürlüğünüz MEBBİS Birimince sürecin başlatıldığının bildirilmesinden sonra personelin kendisi tarafından yapılacaktır.',
        'Bilgilerinizi arz ederim.',
      ].join('\n\n'),
    );
  });

  it('identity change through the district: asks it to pass the letter on, and for nothing else', () => {
    const body = bodyOf({ ...married, route: 'district', district: 'Eskil' });
    expect(body).toMatch(/Bilgilerinizi ve yazımızın anılan birime iletilmesini arz ederim\.$/);
    expect(body).not.toMatch(/onayla|19\.11\.2026/);
  });

  it('identity change: another particular stands as typed, and what is missing is marked', () => {
    expect(bodyOf({ ...married, changed: 'T.C. kimlik numarası', changedFrom: 'a', changedTo: 'b' })).toContain(
      'a olan T.C. kimlik numarası b olarak değişmiştir.',
    );
    const made = letter({ ...input, type: 'identity-change' });
    expect(made.paragraphs[0]).toContain('[eski] olan [değişen bilgi] [yeni] olarak değişmiştir.');
    expect(made.gaps).toEqual(['changedFrom', 'changed', 'changedTo']);
  });

  it('first, renewal, lost: asks for approval and for nothing else, by either route (article 1)', () => {
    for (const type of ['first', 'renewal', 'lost-or-stolen'] as const)
      for (const route of ['province', 'district'] as const) {
        const body = bodyOf({ type, route, district: 'Gülağaç' });
        expect(body).toMatch(/onaylanması hususunda gereğini arz ederim\.$/);
        expect(body.match(/arz ederim|talep/g)).toHaveLength(1);
        expect(body).not.toMatch(/üret|başvuru yapılması|başvurunun yapılması|başvurusunun yapılması|adına/);
      }
  });

  it('the T.C. number stands in the text only where one is given', () => {
    expect(bodyOf({ tcNumber: '10000000000' })).toContain('görev yapan 10000000000 T.C. kimlik numaralı Örnek KİŞİ');
    expect(bodyOf({})).not.toContain('T.C. kimlik');
  });
});

describe('the letter has the form of official correspondence', () => {
  it('province centre: under the governor, to the province, its unit in brackets', () => {
    const made = letter({ ...input, province: 'Iğdır' });
    expect(made.heading).toEqual(['T.C.', 'IĞDIR VALİLİĞİ', 'Örnek Ortaokulu Müdürlüğü']);
    expect(made.addressee).toEqual(['IĞDIR İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜNE', '(MEBBİS Birimi)']);
  });

  it.each(['Merkez', 'MERKEZ', 'merkez ilçe', 'Aksaray Merkez', 'İl Merkezi', 'Aksaray'])(
    'a district that is the centre («%s») is the governor’s, by either route',
    (district) => {
      for (const route of ['province', 'district'] as const) {
        const made = letter({ ...input, district, route });
        expect(made.heading[1]).toBe('AKSARAY VALİLİĞİ');
        expect(made.addressee).toEqual(['AKSARAY İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜNE', '(MEBBİS Birimi)']);
        expect(made.paragraphs.join()).not.toMatch(/merkez ilçe|iletilmesi/iu);
      }
    },
  );

  it('a district whose name only begins like the centre keeps its governor', () => {
    expect(letter({ ...input, district: 'Merkezefendi' }).heading[1]).toBe('MERKEZEFENDİ KAYMAKAMLIĞI');
  });

  it('surnames are in capitals and titles small in the text, by Turkish casing', () => {
    const made = letter({ ...input, name: 'ışıl idil çiğdemli', title: 'Okul Müdürü', signerName: 'İPEK YILDIZLI' });
    expect(made.paragraphs[0]).toContain('Kurumumuzda okul müdürü olarak görev yapan Işıl İdil ÇİĞDEMLİ,');
    expect(made.signature).toEqual(['İpek YILDIZLI', 'Okul Müdürü']);
  });

  it('through the district: addressed there, passed on to the province by name', () => {
    const made = letter({ ...input, route: 'district', district: 'Eskil' });
    expect(made.heading[1]).toBe('ESKİL KAYMAKAMLIĞI');
    expect(made.addressee).toEqual(['ESKİL İLÇE MİLLÎ EĞİTİM MÜDÜRLÜĞÜNE']);
    expect(made.paragraphs[1]).toContain('Aksaray İl Millî Eğitim Müdürlüğü MEBBİS Birimine iletilmesi');
  });

  it('plain text: parts in order, enclosures numbered', () => {
    expect(letterText(letter({ ...input, number: 'E-1', enclosures: 'Form, 2 sayfa\n\n Kayıt  örneği (1 sf) ' }))).toBe(
      [
        'T.C.\nAKSARAY VALİLİĞİ\nÖrnek Ortaokulu Müdürlüğü',
        `Sayı : E-1${' '.repeat(54)}23.11.2026\nKonu : E-İmza Yenileme Başvurusu Onayı`,
        'AKSARAY İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜNE\n(MEBBİS Birimi)',
        bodyOf({}),
        'Deneme YÖNETİCİ\nOkul Müdürü',
        'Ek:\n1- Form (2 sayfa)\n2- Kayıt örneği (1 sayfa)',
      ].join('\n\n'),
    );
  });

  it('takes as many enclosures as one page holds', () => {
    const made = letter({ ...input, enclosures: 'Ek\n'.repeat(20) });
    expect(made.enclosures).toHaveLength(6);
  });

  it('an enclosure without its pages has a gap for them', () => {
    const made = letter({ ...input, enclosures: 'Kayıp tutanağı 1 sayfa\nForm' });
    expect(made.enclosures).toEqual(['Kayıp tutanağı (1 sayfa)', 'Form ([?] sayfa)']);
    expect(made.gaps).toEqual(['pages']);
  });

  it('what is not filled stands as a marked gap and is told', () => {
    const made = letter({ ...input, institution: ' ', name: '', appliedOn: null, signerName: '' });
    expect(made.heading[2]).toBe('[Kurum adı]');
    expect(made.paragraphs[0]).toContain('görev yapan [Ad SOYAD],');
    expect(made.paragraphs[0]).toContain('[tarih] tarihinde');
    expect([...made.gaps].sort()).toEqual(['appliedOn', 'institution', 'name', 'signerName']);
  });
});

describe('formatted text', () => {
  it('escapes whatever is typed', () => {
    const nasty = `<img src=x onerror="alert('1')">&amp;`;
    const html = letterHtml(
      letter({ ...input, institution: nasty, name: nasty, signerTitle: nasty, enclosures: nasty, number: nasty }),
    );
    const page = parse(html);
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.body.textContent?.split(nasty)).toHaveLength(6);
  });

  it('says the same as the plain text, whatever is typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...LETTER_TYPES), text, text, text, (type, institution, name, title) => {
        const made = letter({ ...input, type, institution, name, title });
        const page = parse(letterHtml(made));
        // A parser drops NUL and reads line ends its own way.
        const squeezed = (of: string | null) => (of ?? '').replace(/[\s\0\uFFFD]/g, '');
        expect(squeezed(page.body.textContent)).toContain(squeezed(made.paragraphs.join('')));
      }),
      { numRuns: 300 },
    );
  });
});
