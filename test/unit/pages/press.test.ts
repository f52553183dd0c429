import { describe, expect, it } from 'vitest';
import { sendControlOf } from '../../../lib/pages/press';
import type { PageKind } from '../../../lib/vocabulary/page-kinds';
import { documentOf } from './read';

const press = (html: string, page: PageKind = 'final-approval', rest = ''): unknown => {
  const control = documentOf(html + rest).body.firstElementChild;
  return control && sendControlOf(control, page);
};

describe('what a control does with the application', () => {
  it.each([
    ['<button>E-onaylı Başvuru Onay</button>', 'e-onay'],
    ['<input type=submit value="Islak İmzalı Başvuru">', 'wet-signature'],
    ['<input type=image alt="E-imzalı Başvuru">', 'e-signature'],
    ['<a href="javascript:__doPostBack()">ISLAK İMZALI</a>', 'wet-signature'],
    ['<div role=button>E-onaylı başvuru</div>', 'e-onay'],
    ['<button>E-imzalı/ E-Onaylı Başvuru</button>', 'e-onay'],
    ['<button>Form Onayla</button>', 'as-it-stands'],
    ['<button>Onayla ve Gönder</button>', 'as-it-stands'],
    ['<input type=submit value="BAŞVURUYU TAMAMLA">', 'as-it-stands'],
    ['<button>İmzala</button>', 'as-it-stands'],
  ])('%s: %s', (html, way) => expect(press(html)).toBe(way));

  it('«İmzala» beside the wet button is the e-signature', () => {
    expect(press('<button>İMZALA</button>', 'final-approval', '<button>ISLAK İMZA İLE İMZALA</button>')).toBe(
      'e-signature',
    );
  });

  it('«E-imza» signs, whatever product a link of the page names', () => {
    const rest = '<button>E-onay</button><button>Islak imza</button>';
    expect(
      press('<button>E-imza</button>', 'final-approval', `${rest}<div><a class=btn href="/mm.go">Mali Mühür</a></div>`),
    ).toBe('e-signature');
  });

  it.each([
    'Devam',
    'Giriş',
    'Vazgeç',
    'Yardım',
    'Ara',
    'Onay kodu gönder',
    'SMS Gönder',
    'Geri',
    'İptal',
    'Resmi yenile',
    'Kaydet',
  ])('«%s» neither signs nor sends', (text) => {
    expect(press(`<button>${text}</button>`)).toBeNull();
    expect(press(`<button>${text}</button>`, 'application-form')).toBeNull();
  });

  it('a choice, a link to read and a text are no presses', () => {
    expect(press('<label><input type=radio>E-onaylı Başvuru</label>')).toBeNull();
    expect(press('<a href="/kilavuz.pdf">Islak imzalı başvuru</a>')).toBeNull();
    expect(press('<b>Form Onayla</b>')).toBeNull();
  });

  it.each(['application-login', 'sms-code', 'own-applications', 'self-service-login'] as const)(
    '«Onayla» on %s sends nothing',
    (page) => expect(press('<button>Onayla</button>', page)).toBeNull(),
  );

  it('an element inside the control counts as the control', () => {
    const icon = documentOf('<button><i><b>Form</b> Onayla</i></button>').querySelector('b');
    expect(icon && sendControlOf(icon, 'application-form')).toBe('as-it-stands');
  });

  it('a page that was not recognised holds nothing that sends', () => {
    expect(press('<button>Form Onayla</button>', undefined)).not.toBeUndefined();
    const button = documentOf('<button>Form Onayla</button>').querySelector('button');
    expect(button && sendControlOf(button)).toBeNull();
    expect(button && sendControlOf(button, null)).toBeNull();
  });
});
