import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SigningShown } from '../../../lib/pages/facts';
import { readPage } from '../../../lib/pages/reader';
import { readSigning, wayControls } from '../../../lib/pages/signing';
import { withVisibility } from './check-visibility';
import { documentOf } from './read';

const signing = (html: string): SigningShown => readSigning(readPage(documentOf(`<body>${html}`)));
const e = (html: string): string => signing(html).offered['e-onay'];

describe('what is offered', () => {
  it.each([
    '<button>E-onaylı Başvuru Onay</button>',
    '<input type=submit value="E-ONAYLI BAŞVURU">',
    '<input type=button value="e-onaylı başvuru">',
    '<input type=image alt="E‑Onaylı Başvuru">',
    '<a href="javascript:onay()">E-onaylı Başvuru</a>',
    '<a href="#" onclick="x()">E Onaylı Başvuru</a>',
    '<a href="#"><img alt="E-onaylı Başvuru"></a>',
    '<a>E-onaylı Başvuru</a>',
    '<p><a href="/">Ana sayfa</a> <a class=dugme>E-onaylı başvuru</a></p>',
    '<button><span>E-<b>onay</b>lı</span> Başvuru</button>',
    '<button>E-On&shy;aylı Başvuru</button>',
    '<button aria-label="E-onaylı başvuru"><i></i></button>',
    '<i id=n>E-onaylı başvuru</i><button aria-labelledby=n></button>',
    '<div role=button tabindex=0>E-Onaylı</div>',
    '<table><tr><td onclick="x()">E-onaylı Başvuru</td></tr></table>',
    '<label><input type=radio>E-onaylı Başvuru Onay</label>',
    '<select><option>Seçiniz<option>E-onaylı Başvuru</select>',
    '<div role=radio aria-checked=false>e-onaylı başvuru</div>',
    '<div role=tab>E-onaylı başvuru</div>',
    '<h3>E-onaylı Başvuru</h3><p><button>Seç</button></p>',
    '<ul class=nav><li><a data-toggle=tab href="#e">E-onaylı Başvuru</a></li></ul>',
  ])('e-onay is offered by %s', (html) => expect(e(html)).toBe('yes'));

  it.each([
    '<button disabled>E-onaylı Başvuru</button>',
    '<fieldset disabled><button>E-onaylı Başvuru</button></fieldset>',
    '<a class="btn disabled" href="#">E-onaylı Başvuru</a>',
    '<button aria-disabled=true>E-onaylı Başvuru</button>',
    '<label><input type=radio disabled>E-onaylı Başvuru</label>',
    '<button>E-imzalı/ E-Onaylı Başvuru</button>',
    '<div role=combobox>Islak İmzalı Başvuru</div>',
    // Scripts make controls of anything.
    '<div class=kart>E-onaylı Başvuru Onay</div>',
    '<a href="/basvuru/e-onay">E-onaylı Başvuru</a>',
    '<img alt="E-onaylı Başvuru">',
    '<ul><li>E-onaylı Başvuru</li></ul>',
    '<aside><button>E-onaylı Başvuru</button></aside>',
    // The entry of a path that stands for the page itself.
    '<p><a href="/">Ana sayfa</a> » <a>E-onaylı başvuru</a></p>',
    '<ol><li><a href="/">Ana sayfa</a></li><li><a>E-onaylı başvuru</a></li></ol>',
    // What stands under it may be the way itself.
    '<button aria-expanded=false>E-onaylı Başvuru</button>',
    '<details open><summary>E-onaylı Başvuru</summary></details>',
    '<button>Islak İmzalı Başvuru</button><details><summary>Diğer imzalama seçenekleri</summary><button>E-onaylı Başvuru</button></details>',
  ])('e-onay may be offered by %s', (html) => expect(e(html)).toBe('maybe'));

  it.each([
    '<button hidden>E-onaylı Başvuru</button>',
    '<div style="display:none"><button>E-onaylı Başvuru</button></div>',
    '<div style="visibility: hidden"><button>E-onaylı Başvuru</button></div>',
    '<details><summary>Ek</summary><button>E-onaylı Başvuru</button></details>',
    '<template><button>E-onaylı Başvuru</button></template>',
    '<noscript><button>E-onaylı Başvuru</button></noscript>',
    '<script>"<button>E-onaylı Başvuru</button>"</script>',
    '<input type=hidden value="E-onaylı Başvuru">',
    '<input value="E-onaylı Başvuru">',
    '<textarea>E-onaylı Başvuru</textarea>',
    '<p><b>E-onaylı Başvuru Onay</b> seçeneği görünmüyorsa aktivasyon gerekir.</p>',
    '<a href="/kilavuz.pdf">E-onaylı Başvuru</a>',
    '<a href="#e-onay">E-onaylı Başvuru</a>',
    '<a name="e-onay">E-onaylı Başvuru</a>',
    '<a>E-onaylı başvuru kılavuzu</a>',
    '<a href="/duyuru.go?id=3">E-onaylı Başvuru</a>',
    '<nav><a href="/x.go">E-onaylı Başvuru</a></nav>',
    '<button>E-Onay İşlemleri</button>',
    '<button>Onay</button>',
    '<button>Onay kodu gönder</button>',
  ])('e-onay is not offered by %s', (html) => expect(e(html)).toBe('no'));

  it('«İMZALA» beside «ISLAK İMZA İLE İMZALA» is the e-signature, beside radio buttons it is not', () => {
    const wet = '<button>ISLAK İMZA İLE İMZALA</button>';
    expect(signing(`<button>İMZALA</button>${wet}`).offered['e-signature']).toBe('yes');
    expect(signing('<label><input type=radio>Islak imzalı</label><button>İMZALA</button>').offered['e-signature']).toBe(
      'no',
    );
    expect(signing('<button>İMZALA</button>').offered['e-signature']).toBe('no');
  });

  it('a list that is closed but in sight offers its options', () => {
    const list =
      '<ul role=listbox id=l hidden><li role=option>E-onaylı başvuru<li role=option>Islak imzalı başvuru</ul>';
    expect(e(`<div role=combobox aria-controls=l>Seçiniz</div>${list}`)).toBe('yes');
    expect(e(list)).toBe('no');
  });

  it('reads the controls of an open shadow root', () => {
    const doc = documentOf('<x-imza></x-imza>');
    const root = doc.querySelector('x-imza')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<button>E-onaylı Başvuru</button>';
    expect(readSigning(readPage(doc)).offered['e-onay']).toBe('yes');
  });
});

describe('a button that names nothing', () => {
  const ways = (html: string): unknown => wayControls(readPage(documentOf(html))).map(({ ways }) => ways.join());
  const card = (way: string): string =>
    `<div class=kart><h4>${way}</h4><p>Açıklama</p><p><button>Seç</button></p></div>`;

  it('takes the way of its own card, row or fieldset, where others like it stand beside', () => {
    expect(ways(card('E-onaylı Başvuru') + card('Islak İmzalı Başvuru'))).toEqual(['e-onay', 'wet-signature']);
    expect(
      ways('<fieldset><legend>Islak İmzalı Başvuru</legend><p>Açıklama</p><button>Başvur</button></fieldset>'),
    ).toEqual(['wet-signature']);
  });

  const steps = (last: string): string =>
    `<ol>${['Başvuru Formu', 'SMS Onayı', 'Son Onay', last].map((step) => `<li>${step}</li>`).join('')}</ol>`;
  it.each(['E-imza', 'Islak imza', 'E-onay'])('takes no way from a list of steps that ends in «%s»', (last) => {
    const devam = '<p><button>Devam</button></p>';
    expect(ways(`<div>${steps(last)}<h2>Form</h2><label>Ad <input></label>${devam}</div>`)).toEqual([]);
    expect(ways(`<div>${steps(last)}<h2>Özet</h2><p>Ad: Ö K</p>${devam}</div>`)).toEqual([]);
    expect(ways(`<a href="/cikis.go">Çıkış</a><div>${steps(last)}<h2>Özet</h2><p>Ad: Ö K</p>${devam}</div>`)).toEqual(
      [],
    );
    expect(ways(`<div>${steps(last)}<h2>Özet</h2><p>Ad: Ö K</p><p><button>Geri</button>${devam}</p></div>`)).toEqual(
      [],
    );
  });
  it('takes no way from the brand above a form', () => {
    const brand = '<div><div class=marka>E-İmza</div><h2>Başvuru</h2>';
    expect(
      ways(`${brand}<p>Son onay sonra gelir.</p><label>Ad <input></label><p><button>Başvur</button></p></div>`),
    ).toEqual([]);
  });
});

describe('nothing is called absent where ways may be out of sight', () => {
  const wet = '<button>Islak İmzalı Başvuru</button>';
  it.each([
    `<div>${wet}<button aria-haspopup=true aria-expanded=false></button></div>`,
    `<div>${wet}<button class=dropdown-toggle>▾</button></div>`,
    `${wet}<button>Elektronik ortamda onayla</button>`,
    `${wet}<p>E-onay durumunuz sorgulanıyor, lütfen bekleyiniz…</p>`,
    `${wet}<p>Yükleniyor…</p>`,
    `${wet}<div aria-busy=true></div>`,
    `${wet}<button>Online Başvuru</button>`,
    `${wet}<aside><button>Diğer seçenekler</button></aside>`,
    `<main><header><button>Diğer seçenekler</button></header>${wet}</main>`,
    `${wet}<a href="/basvuru/elektronik">Elektronik ortamda gönder</a>`,
    `${wet}<p>Seçenekler yükleniyor</p>`,
    `${wet}<img src=a.png usemap=#m><map name=m><area href=#e alt=E-onay></map>`,
    '<label><input type=radio name=n>Elektronik Başvuru</label><label><input type=radio name=n>Islak İmzalı</label>',
    '<label><input type=radio name=n>E-onay aktivasyonumu kullanarak</label><label><input type=radio name=n>Islak imzalı</label>',
  ])('%s', (html) => expect(e(html)).toBe('maybe'));

  it.each([
    `${wet}<button>Online İşlemler</button>`,
    // Entries of a site's menu and foot hide no way.
    ...[
      'Online Destek',
      'Online Başvuru',
      'Elektronik Sertifika Hizmet Sağlayıcısı',
      'Elektronik Arşiv',
      'Diğer Yöntemler',
    ].map((entry) => `<nav><a href="/x.go">${entry}</a></nav>${wet}<footer><a href="/y">${entry}</a></footer>`),
    `${wet}<a href="/destek">Online Destek</a><button>Elektronik Arşiv</button>`,
    `${wet}<img alt="Online Destek">`,
    `${wet}<p>Bildirimler yükleniyor</p>`,
    `<header><a class=btn href="/x.go">Online Başvuru</a></header>${wet}`,
    `<header><p>Bilgiler yükleniyor…</p></header>${wet}`,
    `${wet}<p hidden>Yükleniyor…</p>`,
    '<label><input type=radio name=n>Mobil imzalı</label><label><input type=radio name=n>Islak imzalı</label>',
    '<select><option>Seçiniz<option>Islak İmzalı</select>',
  ])('but in %s', (html) => expect(e(html)).toBe('no'));
});

describe('boxes that only a script made controls of', () => {
  const read = (html: string): SigningShown =>
    readSigning(readPage(withVisibility(new JSDOM(`<body>${html}`).window).document));
  const box = (text: string): string => `<div style="cursor: pointer">${text}</div>`;

  it('may be ways to sign, surely none', () => {
    expect(read(box('E-imzalı Başvuru') + box('Islak İmzalı Başvuru')).offered).toEqual({
      'e-onay': 'maybe',
      'e-signature': 'maybe',
      'wet-signature': 'maybe',
    });
    expect(wayControls(readPage(documentOf('<div>E-imzalı Başvuru</div>')))).toEqual([]);
  });
});

describe('«E-imza» beside other products', () => {
  const three = '<button>E-onay</button><button>E-imza</button><button>Islak imza</button>';
  const radios = ['E-onay', 'E-imza', 'Islak imza']
    .map((way) => `<label><input type=radio name=n ${way === 'E-imza' ? 'checked' : ''}>${way}</label>`)
    .join('');

  it.each(['Mali Mühür', 'Zaman Damgası'])(
    'is a way to sign all the same, where «%s» is a link elsewhere',
    (product) => {
      const top = `<div class=ust><a class=btn href="/x.go">${product}</a></div>`;
      expect(signing(`${top}<div>${three}</div>`).offered['e-signature']).toBe('yes');
      expect(signing(top + three).offered['e-signature']).toBe('yes');
      expect(signing(`${top}<form>${radios}</form>`).choosing).toEqual(['e-signature']);
    },
  );

  it('is one of them in their own box or list', () => {
    const ways = '<button>E-onaylı Başvuru</button><button>Islak İmzalı Başvuru</button>';
    const tabs = '<div><button>E-İmza</button><button>Mali Mühür</button></div>';
    expect(signing(tabs + ways).offered['e-signature']).toBe('no');
    expect(
      signing(`<ul><li><a href=#>E-İmza</a></li><li><a href=#>Mali Mühür</a></li></ul>${ways}`).offered['e-signature'],
    ).toBe('no');
    expect(signing(`<select><option selected>E-İmza<option>Mali Mühür</select>${ways}`).choosing).toEqual([]);
  });
});

describe('what is being chosen', () => {
  it.each([
    [
      'radio',
      '<label><input type=radio name=n>E-onaylı</label><label><input type=radio name=n checked>Islak imzalı</label>',
    ],
    ['select', '<select><option>E-onaylı Başvuru<option selected>Islak İmzalı Başvuru</select>'],
    ['ARIA', '<div role=radio aria-checked=false>E-onaylı</div><div role=radio aria-checked=true>Islak imzalı</div>'],
    ['toggle', '<button aria-pressed=false>E-onaylı</button><button aria-pressed=true>Islak imzalı</button>'],
    ['combobox', '<div role=combobox>Islak İmzalı Başvuru</div>'],
  ])('by %s', (_, html) => expect(signing(html).choosing).toEqual(['wet-signature']));

  it('two ways, where the chosen control names two', () => {
    expect(signing('<label><input type=radio checked>E-imzalı/ E-Onaylı Başvuru</label>').choosing).toEqual([
      'e-onay',
      'e-signature',
    ]);
  });

  it('nothing by a checked button that is not seen, by buttons, or by a placeholder', () => {
    expect(signing('<div hidden><label><input type=radio checked>Islak imzalı</label></div>').choosing).toEqual([]);
    expect(signing('<button>Islak imzalı başvuru</button>').choosing).toEqual([]);
    expect(signing('<select><option selected>Seçiniz<option>Islak imzalı</select>').choosing).toEqual([]);
  });
});

it('a tab is where one looks: both ways are offered, none is chosen', () => {
  const shown = signing(
    '<div role=tab aria-selected=false>E-onaylı</div><div role=tab aria-selected=true>Islak imzalı</div>',
  );
  expect(shown.choosing).toEqual([]);
  expect([shown.offered['e-onay'], shown.offered['wet-signature']]).toEqual(['yes', 'yes']);
});
