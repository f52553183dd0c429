import { type MebbisPage, says } from '../mebbis-page';

/** The start of the module e-Personel. */
export const page: MebbisPage = {
  kind: 'mebbis-e-personel',
  groups: [],
  read: {
    path: /^\/eozluk\/per00001\.aspx$/,
    signs: [
      'input[name=txtTCKimlikNo]',
      'input[name=btnAra]',
      '#gvPersonelAra',
      says('table.frmBaslik td,td.header3,title', /\be ?personel\b/),
    ],
  },
};
