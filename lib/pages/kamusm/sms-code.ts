import type { KamuSmPage } from '../kamusm-page';
import { ACT, FIELD, HEADING, type Look, PROSE, TEXT, TITLE } from '../signs';

/** The code sent by SMS on the way to the final approval page. */
const smsCode: Look = {
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
const smsCodeBySentence: Look = {
  portals: ['bp', 'bs', 'oi'],
  must: [[TEXT + PROSE + HEADING + FIELD, /(?:cep tel|telefonunuz).{0,60}\b(?:onay|dogrulama) kod\w* gir/]],
  signs: [[ACT, /^(?:tamam|gonder|dogrula)$/m]],
  enough: 1,
};

export const page: KamuSmPage = {
  kind: 'sms-code',
  groups: ['application', 'form-and-later', 'later-than-form', 'shows-request'],
  rank: 40,
  looks: [smsCode, smsCodeBySentence],
};
