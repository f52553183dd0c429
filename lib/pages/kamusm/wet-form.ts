import type { PageSigns } from '../signs';

/** After a wet signature: the form to print, sign and send. */
export const wetForm: PageSigns = {
  kind: 'wet-form',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    {
      in: ['act', 'link'],
      says: /\b(?:basvuru|onay) formu\w* (?:\w+ ){0,2}?(?:ac|indir|yazdir|goruntule)\w*|^onay formu(?: pdf)?$|^formu\w* (?:yazdir|ac|indir)\w*/,
    },
    { in: ['text', 'prose'], says: /\bkargo|\bposta/ },
    { in: ['text', 'prose', 'heading', 'title'], says: /\bislak imza/ },
    { in: ['text', 'prose'], says: /\bgebze\b/ },
    { in: ['text', 'prose'], says: /\bcikti|yazdir/ },
    { in: ['text', 'prose', 'heading', 'title'], says: /\bonay formu|basvuru formu/ },
  ],
  enough: () => 2,
  firm: false,
};
