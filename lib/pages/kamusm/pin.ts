import type { KamuSmPage } from '../kamusm-page';
import { ACT, CHOICE, FIELD, LINK, type Look, PROSE, TEXT } from '../signs';

/** One page for new PINs and for unlocking; of the old self-service too (`/kart/sifre/Degistirme.go`). */
const look: Look = {
  portals: ['oi', 'nb'],
  signs: [
    [FIELD + TEXT + PROSE, /onay kod/],
    [FIELD, /\bpin\b|kart s|guvenlik sozcug/],
    [ACT, /^degistir|^dogrula|onay kod|olustur|kilit coz|goster|indir|uygulama|devam/m],
    [TEXT + PROSE + LINK + ACT, /kamusmeimza|\bjar\b|uygulama/],
    [TEXT + PROSE, /\bpin.* (?:olusturul|degistiril|belirlen|basari)|kilit.* cozul/],
    [FIELD + TEXT + CHOICE, /^(?:yeni )?p(?:in|uk)\b|sertifika|kart/m],
  ],
  enough: 1,
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'pin',
  groups: [],
  topic: /\bpin (?:olustur|degis|(?:\w+ )?(?:puk|bilgi|islem))|kilit coz|puk bilgi|kart sifre\w* (?:degis|olustur)/,
  looks: [look],
};
