import type { PageSigns } from '../signs';

export const cancelSuspend: PageSigns = {
  kind: 'cancel-suspend',
  portals: ['oi', 'nb'],
  topic: /sertifika\w* (?:\w+ )?(?:iptal|aski)|\biptal et\w*(?: ve)? aski|\biptal aski|askiya al/,
  signs: [
    { in: ['act', 'choice'], says: /iptal|aski/ },
    { in: ['field', 'text'], says: /iptal (?:neden|sebe)|^neden|seri no|sertifika (?:no|seri|tur)/ },
    { in: ['text', 'prose'], says: /iptal (?:edil|islem|edecek|etmek)|askiya alin|askidan/ },
    { in: ['text', 'choice', 'field'], says: /sertifika/ },
  ],
  enough: () => 1,
  firm: false,
};
