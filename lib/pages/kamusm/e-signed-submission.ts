import type { PageSigns } from '../signs';

const PATH = '/bp/eimzaligonder.go';

/** Where an application is signed with the present card and sent (`/bp/eimzaligonder.go`), and what follows it. */
export const eSignedSubmission: PageSigns = {
  kind: 'e-signed-submission',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    { in: ['heading', 'text', 'title', 'prose'], says: /\be(?:lektronik )?imzali|\be(?:lektronik )?imza(?:niz)? ile/ },
    { in: ['field', 'text'], says: /\bpin\b|kart sifre/ },
    { in: ['choice', 'field', 'text'], says: /\bakis\b|^kart (?:tip|okuyucu)|sertifika sec|sertifikaniz/ },
    { in: ['act'], says: /^(?:eimza ile |basvuru\w* )?(?:imzala|gonder)|imzala ve gonder|tekrar dene/ },
    { in: ['text', 'prose', 'heading'], says: /\bjava\b|imzala\w*|imza (?:bilesen|uygulama)/ },
    { in: ['text', 'prose', 'heading'], says: /\bbasvuru(?:nuz)?\b.*\b(?:gonder|tamamlan|alin)/ },
    { in: ['text', 'prose', 'heading'], says: /\beonayli/ },
  ],
  enough: (path) => (path === PATH ? 2 : 4),
  firm: false,
};
