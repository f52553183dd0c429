import { ACT, FIELD, HEADING, type PageSigns, PROSE, TEXT, TITLE } from '../signs';

/** The code sent by SMS on the way to the final approval page. */
export const smsCode: PageSigns = {
  kind: 'sms-code',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    [FIELD, /(?:onay|sms|dogrulama) kod|sms ile|^kod\b/m],
    [TEXT + PROSE + HEADING, /cep tel|telefonunuz|\bsms\b/],
    [TEXT + PROSE + HEADING + TITLE, /onay kod|sms (?:ile )?(?:onay|dogrula)/],
    [ACT, /^(?:kodu? )?(?:tamam|gonder|onay|dogrula|devam)/m],
  ],
  enough: 3,
};

/** The same as a guide words it: the sentence «cep telefonunuza gelen onay kodunu giriniz» and its button, no label beside the field. */
export const smsCodeBySentence: PageSigns = {
  kind: 'sms-code',
  portals: ['bp', 'bs', 'oi'],
  must: [TEXT + PROSE + HEADING + FIELD, /(?:cep tel|telefonunuz).{0,60}\b(?:onay|dogrulama) kod\w* gir/],
  signs: [[ACT, /^(?:tamam|gonder|dogrula)$/m]],
  enough: 1,
};
