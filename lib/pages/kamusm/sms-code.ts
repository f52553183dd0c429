import type { PageSigns } from '../signs';

/** The code sent by SMS on the way to the final approval page. */
export const smsCode: PageSigns = {
  kind: 'sms-code',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    { in: ['field'], says: /onay kod|sms kod|dogrulama kod|sms ile|^kod\b/ },
    { in: ['text', 'prose', 'heading'], says: /cep tel|\bsms\b/ },
    { in: ['heading', 'title', 'text', 'prose'], says: /onay kod|sms (?:ile )?(?:onay|dogrula)/ },
    { in: ['act'], says: /^(?:kodu? )?(?:tamam|gonder|onayla?|dogrula|devam)\b/ },
  ],
  enough: () => 3,
  firm: true,
};
