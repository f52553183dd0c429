import type { PageSigns } from '../signs';

/** The entrance of an application paid by the institution (`/bp/meb.go`), and of the old portal with its e-mailed password. */
export const applicationLogin: PageSigns = {
  kind: 'application-login',
  portals: ['bp'],
  signs: [
    { in: ['field'], says: /^(?:t ?c )?(?:vatandaslik |kimlik )?(?:kimlik )(?:no|num)/ },
    { in: ['field'], says: /^resimdeki|guvenlik kod|dogrulama kod|captcha|resimde gor/ },
    { in: ['field'], says: /^dogum yer/ },
    { in: ['field'], says: /^dogum tar/ },
    { in: ['field'], says: /^ad(?:i|iniz)?$/ },
    { in: ['field'], says: /^soyad/ },
  ],
  // Other institutions' entrances look alike: away from MEB's own, nearly all of it must be there.
  enough: (path) => (path === '/bp/meb.go' ? 2 : 5),
  firm: true,
};

export const oldApplicationLogin: PageSigns = {
  kind: 'application-login',
  portals: ['bs'],
  must: { in: ['field'], says: /erisim parola/ },
  signs: [
    { in: ['field'], says: /kimlik (?:no|num)|^resimdeki|guvenlik kod/ },
    { in: ['act'], says: /^(?:kullanici )?giris/ },
    { in: ['heading', 'text', 'title'], says: /basvuru formu|kullanici giris/ },
  ],
  enough: () => 1,
  firm: true,
};
