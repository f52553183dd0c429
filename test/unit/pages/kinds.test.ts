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
    for (const first of ['Başvuru Listesi', 'Onay Bekleyen Başvurular', 'Toplu Ön Başvuru', 'E-imza Test'])
      expect(kind(BP, `<h1>${first}</h1><h2>Başvuru Özeti</h2>${WAYS}`)).toBeNull();
    const choices = '<select><option>E-onaylı<option>Islak imzalı</select>';
    expect(kind(BP, `<h1>Sipariş Takibi</h1>${choices}`)).toBeNull();
  });

  const FORM =
    '<h1>Başvuru Formu</h1><label>Başvuru Nedeni <select><option>Yenileme<option>Diğer</select></label><label>Kart Okuyucu Tipi <select><option>Mini Kart Okuyucu</select></label><button>Devam</button>';

  const RADIOS = (...labels: readonly string[]): string =>
    labels.map((label) => `<label><input type=radio name=karar>${label}</label>`).join('');

  it.each([
    ['who can reject it', '<button>Onayla</button><button>Reddet</button>'],
    ['who can send it back', '<button>Onayla</button><button>Başvuruyu İade Et</button>'],
    ['who decides on it by radio buttons', `<fieldset>${RADIOS('Onayla', 'Reddet')}</fieldset>`],
    ['who is to reject it', '<a role=button href="#">Onayla</a><a role=button href="#">Reddediniz</a>'],
    ['who picks why', '<label>Ret nedeni <select><option>Üst yazı yok<option>Diğer</select></label>'],
    [
      'who chooses why',
      '<fieldset><legend>Ret Nedeni</legend><label><input type=radio name=r>Üst yazı yok</label></fieldset>',
    ],
    ['who uploads a list of staff', '<label>Personel listesi <input type=file accept=".xlsx,.xls"></label>'],
  ])('nobody applies %s', (_, officers) => {
    expect(kind(BP, FORM)).toBe('application-form');
    expect(kind(BP, `${FORM}${officers}`)).toBeNull();
    expect(kind(BP, `<h1>Son Onay</h1>${WAYS}${officers}`)).toBeNull();
  });

  it('«Reddet» on cookies, and why an earlier application was rejected, hide nothing', () => {
    const cookies =
      '<div class=banner><p>Çerez kullanıyoruz.</p><button>Kabul et</button><button>Reddet</button></div>';
    expect(kind(BP, `${FORM}${cookies}`)).toBe('application-form');
    expect(kind(BP, `<h1>Son Onay</h1>${WAYS}${cookies}`)).toBe('final-approval');
    const consents = '<div><p>Bildirimlere izin verilsin mi?</p><button>İzin ver</button><button>Reddet</button></div>';
    expect(kind(BP, `${FORM}${consents}`)).toBe('application-form');
    for (const before of [
      '<p>Ret nedeni: üst yazı yok</p>',
      '<label>İade nedeni <textarea readonly>Üst yazı yok</textarea></label>',
      '<fieldset><legend>Ret Nedeni</legend><p>Üst yazı yok</p></fieldset>',
      '<label>Ek belge <input type=file accept=".pdf,.doc,.xls"></label>',
      '<h2>Toplu sözleşme</h2>',
      '<a role=button href="#">İade ettiklerim</a>',
    ])
      expect(kind(BP, `${FORM}${before}`), before).toBe('application-form');
  });

  it.each(['<br>', '<br><!---->'])('a line break parts words, whatever is around them: %s', (line) => {
    const rows = `<li><b>Yenileme</b>${line}<small>Başvuru tarihi: 26.11.2026</small><i>Tamamlanmadı</i></li>`;
    expect(kind(OI, `${MENU}<h1>Başvurularım</h1><ul>${rows}</ul>`)).toBe('own-applications');
  });

  it('questions below the ways to sign make no guide of the page; above them they do', () => {
    const questions = '<h2>Nasıl onaylanır?</h2>';
    expect(kind(BP, `<h1>Başvuru Onayı</h1>${WAYS}${questions}`)).toBe('final-approval');
    expect(kind(BP, `<h1>Başvuru Onayı</h1>${questions}${WAYS}`)).toBeNull();
  });

  it('an overview is the form to look over where it goes on, not where a certificate is verified', () => {
    const rows = ['Kurum Adı|Okul', 'Kurum Sicil No|1', 'Başvuru Nedeni|Yenileme', 'Sertifika Süresi|3 Yıl']
      .map((row) => `<tr><td>${row.replace('|', '<td>')}`)
      .join('');
    const overview = (button: string) => kind(BP, `<h1>Özet</h1><table>${rows}</table><button>${button}</button>`);
    for (const button of ['Devam', 'Bilgilerim Doğru, Devam Et', 'Bilgilerim doğrudur', 'Formu Onayla'])
      expect(overview(button), button).toBe('application-form');
    for (const button of ['Sertifikayı Doğrula', 'E-imza Doğrulama', 'Kart Teslimini Onayla'])
      expect(overview(button), button).toBeNull();
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

describe('an application and what looks like one', () => {
  const reason = (label: string, first = 'Seçiniz') =>
    `<label>${label} <select><option>${first}<option selected>Yenileme<option>Kayıp Çalıntı</select></label>`;
  const rest =
    '<label>Kart Okuyucu Tipi <select><option>Mini Kart Okuyucu</select></label><label>Güvenlik Sözcüğü <input></label>';
  const states = '<table><tr><th>Ad Soyad<th>Durum<tr><td>Ö*** B***<td>Bekliyor</table>';

  it.each([
    ['«Tümü» among the reasons', `${reason('Başvuru Nedeni', '-- Tümü --')}${rest}<button>Onayla</button>`],
    ['nothing to press but a search', `${reason('Başvuru Nedeni')}${rest}<button>Listele</button>`],
    ['a table of states and nothing that leads on', `${reason('Başvuru Nedeni')}${rest}${states}`],
    ['a title that names a list', `<title>Kurum Başvuru Listesi</title>${reason('Başvuru Nedeni')}${rest}`],
    ['a small heading that names a list', `<h5>Kurum Başvuruları</h5>${reason('Başvuru Nedeni')}${rest}`],
    ['an appointment', `<h2>Randevu Al</h2>${reason('Neden')}<label>Kurum Adı <input></label><button>Gönder</button>`],
    ['a complaint', `<h2>Destek</h2>${reason('Talep Nedeni')}<label>Kurum Adı <input></label><button>Gönder</button>`],
  ])('%s is none', (_, html) => expect(kind(BP, html)).toBeNull());

  it.each([
    [
      'a search in its head',
      `<header><button>Ara</button></header>${reason('Neden')}${rest}<button>Kaydet ve İlerle</button>`,
    ],
    ['a table of earlier ones', `${states}${reason('Neden')}${rest}<input type=submit value="Başvuruya Devam Et">`],
    ['an address to look up', `${reason('Neden')}${rest}<button>Sorgula</button><button>Sonraki</button>`],
    ['a list whose length is chosen', `${reason('Neden')}${rest}<select><option>10<option>25<option>Tümü</select>`],
    [
      'heads below it that unfold later',
      `${reason('Neden')}${rest}<h4><button aria-expanded=false>E-onaylı Başvuru</button></h4><div></div><h4><button aria-expanded=false>Islak İmzalı Başvuru</button></h4><div></div>`,
    ],
  ])('%s makes no form another page', (_, html) => expect(kind(BP, html)).toBe('application-form'));

  it('a page is what a text above its fields names, beside a menu that names it too', () => {
    const menu = '<a href="#">Kilit Çözme</a><a href="#">E-Onay İşlemleri</a>';
    const own =
      '<b>Pin / Puk Bilgisi</b><p>Güvenlik Sözcüğü <input type=password></p><input type=submit value="Kilit Çözme">';
    expect(kind('https://nesbireysel.kamusm.gov.tr/kart/sifre/Degistirme.go', menu + own)).toBe('pin');
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
