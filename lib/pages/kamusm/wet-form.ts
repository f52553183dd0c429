import { ACT, HEADING, LINK, type PageSigns, PROSE, TEXT, TITLE } from '../signs';

/** After a wet signature: the form to print, sign and send. */
export const wetForm: PageSigns = {
  kind: 'wet-form',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    [ACT + LINK, /\bformu\w* (?:\w+ ){0,2}?(?:ac|indir|yazdir|goruntule)|^onay formu(?: pdf)?$/m],
    [TEXT + PROSE, /\bkargo|\bposta/],
    [TEXT + PROSE + HEADING + TITLE, /\bislak imza/],
    [TEXT + PROSE, /\bgebze/],
    [TEXT + PROSE, /\bcikti|yazdir/],
    [TEXT + PROSE + HEADING + TITLE, /(?:onay|basvuru) formu/],
  ],
  enough: 2,
  soft: true,
};
