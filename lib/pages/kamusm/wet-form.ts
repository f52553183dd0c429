import type { KamuSmPage } from '../kamusm-page';
import { ACT, HEADING, LINK, type Look, PROSE, type Sign, TEXT, TITLE } from '../signs';

const OPENS = /\bformu\w* (?:\w+ ){0,2}?(?:ac|indir|yazdir|goruntule)|^onay formu(?: pdf)?$/m;

/** The form's own signs, without which the words about wet signatures are only those of another step's help. */
const TO_DO =
  /\b(?:kargo|posta)\w* (?:\w+ ){0,3}(?:ver(?!ildi|ilmis)|gonder|ilet|yolla|teslim)|kargola|postala|\bcikti|yazdir|\bgonder(?:iniz|in|meniz|ilmesi)\b/;

const SIGNS: readonly Sign[] = [
  [ACT + LINK, OPENS],
  [TEXT + PROSE, /\bkargo|\bposta/],
  [TEXT + PROSE + HEADING + TITLE, /\bislak imza/],
  [TEXT + PROSE, /\bgebze/],
  [TEXT + PROSE, /\bcikti|yazdir/],
  [TEXT + PROSE + HEADING + TITLE, /(?:onay|basvuru) formu/],
];

/** After a wet signature: the form to print, sign and send. */
const wetForm: Look = {
  portals: ['bp', 'bs', 'oi'],
  must: [[ACT, OPENS]],
  signs: SIGNS,
  enough: 2,
};

/** The same where the form can't be opened any more, or by a plain link: what to do with it must be said. */
const wetFormInWords: Look = {
  portals: ['bp', 'bs', 'oi'],
  must: [[TEXT + PROSE, TO_DO]],
  signs: SIGNS,
  enough: 2,
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'wet-form',
  groups: ['form-and-later', 'later-than-form', 'final-and-wet-form', 'shows-request'],
  rank: 10,
  looks: [wetForm, wetFormInWords],
};
