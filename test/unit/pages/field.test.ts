import { describe, expect, it } from 'vitest';
import { placeToShow, type ShownPlace } from '../../../lib/pages/field';
import type { FieldToShow } from '../../../lib/vocabulary/findings';
import { portalPage, read } from '../../portals/index';
import { documentOf } from './read';

const E_ONAY: FieldToShow = { field: 'signing', right: 'e-onay' };
const LOST: FieldToShow = { field: 'request-type', right: 'lost-or-stolen' };
const RENEWAL: FieldToShow = { field: 'request-type', right: 'renewal' };
const REASONS: FieldToShow = { field: 'request-type', right: null };

/** The ids of what is framed, and what is said of it. */
const shownIn = (html: string, show: FieldToShow) => said(placeToShow(documentOf(html), show));
const said = (place: ShownPlace | null) =>
  place && [place.elements.map(({ id }) => id).join(' '), place.option, place.isInList ? 'in a list' : 'in sight'];

const WAYS: readonly { readonly name: string; readonly html: string; readonly shown: string }[] = [
  {
    name: 'buttons',
    html: '<button id=w>Islak İmzalı Başvuru</button><button id=s>E-imzalı Başvuru</button><button id=e>E-onaylı Başvuru</button>',
    shown: 'e',
  },
  {
    name: 'links',
    html: '<a id=w href="javascript:w()">Islak İmzalı Başvuru</a> <a id=e href="javascript:e()">E-onaylı Başvuru Onay</a>',
    shown: 'e',
  },
  {
    name: 'radio buttons with labels around them',
    html: '<label id=lw><input id=w type=radio name=y checked>Islak imzalı</label><label id=le><input id=e type=radio name=y>E-onaylı</label>',
    shown: 'e le',
  },
  {
    name: 'radio buttons that are drawn by their labels',
    html: '<input id=w type=radio name=y hidden><label id=lw for=w>Islak imzalı</label><input id=e type=radio name=y hidden><label id=le for=e>E-onaylı</label>',
    shown: 'le',
  },
  {
    name: 'ARIA radios',
    html: '<div role=radiogroup><div id=w role=radio aria-checked=true>Islak imzalı</div><div id=e role=radio aria-checked=false>E-onaylı</div></div>',
    shown: 'e',
  },
  {
    name: 'heads that unfold',
    html: '<div><button id=w aria-expanded=false>Islak İmzalı Başvuru</button></div><div><button id=e aria-expanded=false>E-onaylı Başvuru Onay</button></div>',
    shown: 'e',
  },
  {
    name: 'a way of its own before one that names two',
    html: '<button id=b>E-imzalı/ E-Onaylı Başvuru</button><button id=e>E-onaylı Başvuru</button>',
    shown: 'e',
  },
  {
    name: 'the one that names two ways where there is no other',
    html: '<button id=w>Islak İmzalı Başvuru</button><button id=b>E-imzalı/ E-Onaylı Başvuru</button>',
    shown: 'b',
  },
];

describe('the way to sign that is shown', () => {
  it.each(WAYS)('is e-onay, never the first on the page: $name', ({ html, shown }) => {
    const place = placeToShow(documentOf(html), E_ONAY);
    expect(place?.elements.map(({ id }) => id).join(' ')).toBe(shown);
    expect(place?.isInList).toBe(false);
    expect(place?.option).toMatch(/E-onaylı/iu);
  });

  it('is the list and the option in it by name, where it has to be opened first', () => {
    const html =
      '<select id=yol><option>Seçiniz<option selected>Islak imzalı başvuru<option>E-onaylı Başvuru Onay</select>';
    expect(shownIn(html, E_ONAY)).toEqual(['yol', 'E-onaylı Başvuru Onay', 'in a list']);
  });

  it('is all of them where e-onay is nowhere in sight', () => {
    const html = '<button id=w>Islak İmzalı Başvuru</button><button id=s>E-imzalı Başvuru</button>';
    expect(shownIn(html, E_ONAY)).toEqual(['w s', null, 'in sight']);
  });

  it('is none where the page has none', () => {
    expect(shownIn('<p>Yok</p>', E_ONAY)).toBeNull();
  });

  it.each([
    ['bp/final-three.html', /e-?onay/iu],
    ['bp/final-three-chosen.html', /e-?onay/iu],
    ['bp/outside-final-role-radio-chosen.html', /e-?onay/iu],
  ])('is e-onay on %s', (file, wanted) => {
    const place = placeToShow(documentOf(read(portalPage(file).file)), E_ONAY);
    expect(place?.option).toMatch(wanted);
  });
});

const LABELLED = (inside: string) => `<form><h3 id=h>Başvuru Nedeni</h3>${inside}</form>`;

const REASON_GROUPS = [
  {
    name: 'radio buttons',
    html: LABELLED(
      '<label id=ly><input id=y type=radio name=n checked>Yenileme</label><label id=lk><input id=k type=radio name=n>Kayıp Çalıntı</label>',
    ),
    lost: ['k lk', 'Kayıp Çalıntı', 'in sight'],
    renewal: ['y ly', 'Yenileme', 'in sight'],
    all: ['y ly k lk', null, 'in sight'],
  },
  {
    name: 'a native list',
    html: '<label>Başvuru Nedeni <select id=n><option>Seçiniz<option selected>Yenileme<option>Kayıp/Çalıntı</select></label>',
    lost: ['n', 'Kayıp/Çalıntı', 'in a list'],
    renewal: ['n', 'Yenileme', 'in a list'],
    all: ['n', null, 'in sight'],
  },
  {
    name: 'ARIA radios',
    html: '<div role=radiogroup aria-label="Başvuru Nedeni"><span id=y role=radio aria-checked=true>Yenileme</span><span id=k role=radio aria-checked=false>Kayıp</span></div>',
    lost: ['k', 'Kayıp', 'in sight'],
    renewal: ['y', 'Yenileme', 'in sight'],
    all: ['y k', null, 'in sight'],
  },
  {
    name: 'a closed list of a widget, its options in the page',
    html: '<button id=b aria-haspopup=listbox aria-controls=l aria-label="Başvuru Nedeni">Yenileme</button><ul id=l role=listbox hidden><li id=y role=option aria-selected=true>Yenileme<li id=k role=option>Kayıp Çalıntı</ul>',
    lost: ['b', 'Kayıp Çalıntı', 'in a list'],
    renewal: ['b', 'Yenileme', 'in a list'],
    all: ['b', null, 'in sight'],
  },
];

describe('the reason that is shown', () => {
  it.each(REASON_GROUPS)('is the right one, and all of them where none is known: $name', (group) => {
    expect(shownIn(group.html, LOST)).toEqual(group.lost);
    expect(shownIn(group.html, RENEWAL)).toEqual(group.renewal);
    expect(shownIn(group.html, REASONS)).toEqual(group.all);
  });

  it('is the whole group where the right one is not among them', () => {
    const html = LABELLED(
      '<label id=ly><input id=y type=radio name=n checked>Yenileme</label><label id=ld><input id=d type=radio name=n>Diğer</label>',
    );
    expect(shownIn(html, LOST)).toEqual(['y ly d ld', null, 'in sight']);
  });

  it('is the closed list of a widget whose options are nowhere in the page', () => {
    const html =
      '<span id=l>Başvuru Nedeni</span><div id=c role=combobox aria-labelledby=l aria-expanded=false>Yenileme</div>';
    expect(shownIn(html, LOST)).toEqual(['c', null, 'in a list']);
  });

  it('is the text that says it where nothing can be chosen', () => {
    expect(shownIn('<p id=p>Başvuru Nedeni: Yenileme</p>', REASONS)).toEqual(['p', null, 'in sight']);
  });
});
