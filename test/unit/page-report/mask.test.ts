import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASK, mask } from '../../../lib/page-report/mask';
import { pageReport } from '../../../lib/page-report/page-report';
import { STEMS, WORDS } from '../../../lib/page-report/vocabulary';

// Common first names and surnames, and words that are both; no one of them is anyone in particular.
const NAMES =
  `Ahmet Mehmet Mustafa Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut
  Recep Salih Fatih Kadir Emre Hakan Adem Kemal Orhan Burak Furkan Serkan Uğur Yılmaz Barış Deniz Güneş Umut Savaş Doğan
  Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Fadime Özlem Hacer Yasemin
  Melek Rabia Leyla Sevim Dilek Gül Nur Çiçek Yıldız Bahar Gizem Işıl Irmak Kaya Demir Çelik Şahin Yıldırım Öztürk Aydın
  Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Erdoğan Yavuz Can Acar Aktaş Bozkurt Yalçın
  Keskin Ateş Türk Avcı Ünal Işık Bulut Turan Tekin Güler Gündüz Sarı Uçar Duran Taş Kartal İmzacı Kurumlu Sertel Yenilmez Formen`
    .trim()
    .split(/\s+/);

describe('a page report', () => {
  it('shows the words that recognition rests on, as they stand', () => {
    for (const wording of [
      'E-onaylı Başvuru Onay',
      'ISLAK İMZA İLE İMZALA',
      'Başvuru Nedeni',
      'Kayıp Çalıntı',
      'PIN Oluşturma/Kilit Çözme',
      'Sertifikamı İptal Et / Askıya Alma',
      'T.C. Kimlik numarası',
      'E-Devlet ile Giriş',
      'Başvurularım',
      'EONAY',
    ]) {
      expect(mask(wording)).toBe(wording);
    }
  });

  it('shows no name, whatever its casing and endings, and not how many words it had', () => {
    for (const name of NAMES) {
      for (const said of [
        name,
        name.toLocaleUpperCase('tr'),
        name.toUpperCase(),
        `${name}'in`,
        `${name}’a`,
        `${name}ler`,
      ]) {
        expect(mask(`Kullanıcı: ${said}`)).toBe(`Kullanıcı: ${MASK}`);
      }
    }
    expect(mask('Sayın Ayşe Nur YILMAZ DEMİR, hoş geldiniz')).toBe(MASK);
    expect(mask('Ad Soyad: Ayşe YILMAZ')).toBe(`Ad Soyad: ${MASK}`);
  });

  it('shows no digit of any script, nor how many there were', () => {
    for (const number of [
      '12345678901',
      '0532 111 22 33',
      '21.01.2027',
      '١٢٣٤',
      '１２３',
      'TR12 0006',
      'x²',
      'Ⅻ',
      'ab12cd',
    ]) {
      expect(mask(`Kimlik No ${number}`)).toBe(`Kimlik No ${MASK}`);
    }
  });

  it('is not fooled by a name split by marks that no one sees', () => {
    expect(mask('Ah\u00admet Yıl\u200bmaz')).toBe(MASK);
    expect(mask('Onay\u200dAhmet')).toBe(MASK);
    expect(mask('O\u0301nay A\u0308hmet')).not.toMatch(/hmet/i);
  });

  it('masks what stands beside a label for a person, though the vocabulary has the word', () => {
    for (const [said, masked] of [
      ['Adı Soyadı: Onay Yeni', `Adı Soyadı: ${MASK}`],
      ['ADI SOYADI ONAY YENİ', `ADI SOYADI ${MASK}`],
      ['Ad-Soyad: Yeni, Onay', `Ad-Soyad: ${MASK}`],
      ['Adı: Onay Soyadı: Son', `Adı: ${MASK} Soyadı: ${MASK}`],
      ['Soyadınız İlk', `Soyadınız ${MASK}`],
      ['Sayın Onay Yeni', MASK],
      ['Sn. Son İlk', MASK],
      ['Hoş geldiniz Onay Yeni | Çıkış', `${MASK} Çıkış`],
      ['Onay Yeni, hoş geldiniz', MASK],
      ['Onay Yeni Hanım', MASK],
      ['Sayfa | Onay Bey', `Sayfa ${MASK}`],
      ['Kullanıcı: Onay Yeni', `Kullanıcı: ${MASK}`],
      ['Baba: Son', `Baba: ${MASK}`],
      ['/bp/ad/onay', `/bp/ad/${MASK}`],
    ] as const) {
      expect(mask(said)).toBe(masked);
    }
  });

  it('leaves the wordings in which such a label stands', () => {
    for (const wording of [
      'Ad',
      'Soyad',
      'Adı Soyadı',
      'Kullanıcı Giriş',
      'Kullanıcı Adı veya Şifre',
      'Kullanıcı Adı / T.C. Kimlik No',
      'Kurum Adı',
      'Ad Soyad Değişikliği',
      'Soyadınız Doğum Tarihi',
      'Adınızı Giriniz',
    ]) {
      expect(mask(wording)).toBe(wording === 'Adınızı Giriniz' ? `${MASK} Giriniz` : wording);
    }
  });

  it('shows no part of an address, however its sign is written', () => {
    for (const address of [
      'onay@meb.gov.tr',
      'onay.yeni@meb.gov.tr',
      'onay @ meb.gov.tr',
      'onay＠meb.gov.tr',
      'onay(at)meb.gov.tr',
      'onay [at] meb.gov.tr',
      '@onay',
      'onay%40meb.gov.tr',
    ]) {
      expect(mask(address)).toBe(MASK);
      expect(mask(`Yeni adres: E-posta: ${address}, Giriş`)).toMatch(/^Yeni adres: (?:E-posta: )?••• Giriş$/);
    }
  });

  it('comes to an end with a text that was made to keep it busy', () => {
    expect(mask(`başvuru${'im'.repeat(900)}x`)).toBe(MASK);
    expect(mask('@'.repeat(2_000))).toBe(MASK);
    mask('a'.repeat(2_000));
    mask(`Sayın ${'Onay Bey '.repeat(200)}`);
  });

  it('lets no word out that is not in the vocabulary, of any text', () => {
    const word = fc.oneof(
      fc.constantFrom(...NAMES, ...WORDS),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.nat().map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const masked = mask(words.join(' '));
        expect(masked).not.toMatch(/\p{N}/u);
        for (const name of NAMES) expect(masked.split(/[^\p{L}\p{M}]+/u)).not.toContain(name);
        expect(masked.length).toBeLessThanOrEqual(words.join(' ').length * 3 + 3);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no name in its vocabulary but «onay», which recognition rests on', () => {
    const folded = NAMES.map((name) => mask(name));
    expect(folded.every((one) => one === MASK)).toBe(true);
    for (const stem of STEMS) expect(stem.length).toBeGreaterThanOrEqual(4);
  });

  it('names host and page, masks path and heading, and says each text once', () => {
    const report = pageReport(
      {
        place: {
          host: 'portal.kamusm.gov.tr',
          path: '/bp/kisi/12345678901/ahmet.go',
          heading: 'hos geldiniz ahmet yilmaz',
        },
        facts: null,
        texts: [
          { as: 'button', text: 'İMZALA' },
          { as: 'button', text: 'İMZALA' },
          { as: 'label', text: 'Ahmet Yılmaz' },
        ],
      },
      '1.0.0',
    );
    expect(report.split('\n')).toEqual([
      'E-İmza Asistanı 1.0.0',
      'host: portal.kamusm.gov.tr',
      `path: /bp/kisi/${MASK}.go`,
      `heading: ${MASK}`,
      'recognised: no',
      'button: İMZALA',
      `label: ${MASK}`,
    ]);
  });
});
