import { describe, expect, it } from 'vitest';
import { documentOf, readBoth } from './read';

const BP = 'https://portal.kamusm.gov.tr/bp/onay.go';
const OI = 'https://onlineislemler.kamusm.gov.tr/nes';
const kind = (url: string, html: string): string | null =>
  readBoth(documentOf(html.startsWith('<title>') ? html : `<body>${html}`), url)[0]?.page ?? null;
const MENU = `<div class=menu>${[
  'Başvuru İşlemleri',
  'Başvurularım',
  'E-ONAY İŞLEMLERİ',
  'PIN Oluşturma/Kilit Çözme',
  'Sertifikamı İptal Et / Askıya Alma',
]
  .map((name) => `<a href="/${name.length}">${name}</a>`)
  .join('')}</div>`;
const WAYS = '<button>E-onaylı Başvuru</button><button>Islak İmzalı Başvuru</button>';

describe('wording alone does not make a page', () => {
  it('two ways to sign as controls are the final approval page, as headings, links or prose they are not', () => {
    expect(kind(BP, WAYS)).toBe('final-approval');
    expect(kind(BP, '<h2>E-onaylı Başvuru</h2><h2>Islak İmzalı Başvuru</h2>')).toBeNull();
    expect(kind(BP, '<a href="#a">E-onaylı Başvuru</a><a href="#b">Islak İmzalı Başvuru</a>')).toBeNull();
    expect(kind(BP, '<p>E-onaylı başvuru ya da ıslak imzalı başvuru seçilir.</p>')).toBeNull();
  });

  it.each(['Yardım', 'Duyuru', 'Sıkça Sorulan Sorular', 'E-imza başvurusu nasıl yapılır?', 'Memnuniyet anketi'])(
    'buttons under «%s» are no way to sign',
    (heading) => expect(kind(BP, `<h1>${heading}</h1>${WAYS}`)).toBeNull(),
  );

  it('a box of announcements beside the page hides nothing', () => {
    expect(kind(BP, `<h1>Başvuru Onayı</h1>${WAYS}<h2>Duyurular</h2><p>Bakım yok.</p>`)).toBe('final-approval');
    expect(
      kind(OI, `<h1>E-Onay İşlemleri</h1><label>Kart tipi <select><option>AKİS</select></label><h3>Yardım</h3>`),
    ).toBe('e-onay-activation');
  });

  it('the menu of the self-service makes no page of what it names', () => {
    expect(kind(OI, `${MENU}<h1>Duyurular</h1><p>Yeni sürüm yayında.</p>`)).toBeNull();
    expect(kind(OI, `${MENU}<h1>PIN Oluşturma/Kilit Çözme</h1><label>Onay kodu <input></label>`)).toBe('pin');
    expect(kind(OI, `${MENU}<h1>E-imza İşlemleri</h1>`)).toBe('self-service-menu');
  });

  it.each(['E-İmza Başvuru ve Takip Sistemi', 'Teslimat Bilgileri', 'Profil'])(
    'a first heading «%s» hides no final approval page and no form under their own headings',
    (first) => {
      const form =
        '<label>Kurum Adı <input></label><label>Güvenlik Sözcüğü <input></label><label>Kart Okuyucu Tipi <select><option>Mini Kart Okuyucu</select></label>';
      expect(kind(BP, `<h1>${first}</h1><h2>Başvuru Son Onay</h2>${WAYS}`)).toBe('final-approval');
      expect(kind(BP, `<h1>${first}</h1><h2>Başvuru Formu</h2>${form}`)).toBe('application-form');
      expect(kind(BP, `<h2>${first}</h2>${form}<h2>Başvuru Formu</h2>`)).toBe('application-form');
    },
  );

  it('two ways to press make the final approval page under any heading but that of a list', () => {
    for (const first of ['Teslimat Bilgileri', 'Profil', 'Bilgi Güncelleme'])
      expect(kind(BP, `<h1>${first}</h1>${WAYS}`)).toBe('final-approval');
    for (const first of ['Başvuru Listesi', 'Onay Bekleyen Başvurular', 'E-imza Test'])
      expect(kind(BP, `<h1>${first}</h1><h2>Başvuru Özeti</h2>${WAYS}`)).toBeNull();
    const choices = '<select><option>E-onaylı<option>Islak imzalı</select>';
    expect(kind(BP, `<h1>Sipariş Takibi</h1>${choices}`)).toBeNull();
  });

  it('«SSL» in the title only says what else the site has', () => {
    expect(kind(BP, `<title>Kamu SM E-imza ve SSL</title><h2>Başvuru Son Onay</h2>${WAYS}`)).toBe('final-approval');
    expect(kind(BP, `<h1>SSL Sertifikası Başvurusu</h1>${WAYS}`)).toBeNull();
  });

  it('a heading alone is one sign, and one is not enough', () => {
    expect(kind(OI, '<h1>PIN Oluşturma/Kilit Çözme</h1>')).toBeNull();
    expect(kind(OI, '<h1>Başvurularım</h1>')).toBeNull();
  });
});

describe('by host and path first', () => {
  it.each([
    'http://portal.kamusm.gov.tr/bp/onay.go',
    'https://portal.kamusm.gov.tr.example/bp/onay.go',
    'https://portal.kamusm.gov.tr:444/bp/onay.go',
    'https://xportal.kamusm.gov.tr/bp/onay.go',
    'https://portal.kamusm.gov.tr/onay.go',
    'https://portal.kamusm.gov.tr/bp/ws.go',
    'https://portal.kamusm.gov.tr/bp/WS.go;jsessionid=1',
    'https://portal.kamusm.gov.tr/bp/mali.go',
    'https://portal.kamusm.gov.tr/bp/edf.go?x=1',
    'https://mportal.kamusm.gov.tr/bp/onay.go',
    'https://www.kamusm.gov.tr/',
  ])('%s is silent', (url) => expect(kind(url, WAYS)).toBeNull());

  it.each([
    '<title>Sağlık Bakanlığı E-imza</title>',
    '<h1>Sağlık Bakanlığı</h1>',
    '<h2>Mali Mühür Başvurusu</h2>',
    '<h1>Adalet Bakanlığı E-imza Portalı</h1>',
  ])('%s is another service', (head) => expect(kind(BP, head + WAYS)).toBeNull());

  it('the ministries of this one are no other service', () => {
    expect(kind(BP, `<h1>Milli Eğitim Bakanlığı E-imza Başvurusu</h1>${WAYS}`)).toBe('final-approval');
    expect(kind(BP, `<h1>Sanayi ve Teknoloji Bakanlığı TÜBİTAK</h1>${WAYS}`)).toBe('final-approval');
  });
});
