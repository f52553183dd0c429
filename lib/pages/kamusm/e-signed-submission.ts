import type { KamuSmPage } from '../kamusm-page';
import { ACT, CHOICE, FIELD, HEADING, type Look, PROSE, TEXT, TITLE } from '../signs';

/** Where an application is signed with the present card and sent (`/bp/eimzaligonder.go`), and what follows it. */
const look: Look = {
  portals: ['bp', 'bs', 'oi'],
  signs: [
    [HEADING + TEXT + TITLE + PROSE, /\be(?:lektronik )?imza(?:li|niz ile| ile)/],
    [FIELD + TEXT, /\bpin\b|kart sifre/],
    [CHOICE + FIELD + TEXT, /\bakis\b|^kart (?:tip|okuyucu)|sertifika sec|sertifikaniz/m],
    [ACT, /^(?:eimza ile |basvuru\w* )?(?:imzala|gonder)|tekrar dene/m],
    [TEXT + PROSE + HEADING, /\bjava\b|imzala|imza (?:bilesen|uygulama)/],
    [TEXT + PROSE + HEADING, /\bbasvuru(?:nuz)?\b.*\b(?:gonder|tamamlan|alin)/],
    [TEXT + PROSE + HEADING, /\beonayli/],
  ],
  enough: 4,
  at: { path: '/bp/eimzaligonder.go', enough: 2 },
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'e-signed-submission',
  groups: ['form-and-later', 'later-than-form', 'shows-request', 'sends'],
  rank: 20,
  looks: [look],
};
