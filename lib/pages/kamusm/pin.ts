import type { PageSigns } from '../signs';

/** One page for new PINs and for unlocking; of the old self-service too (`/kart/sifre/Degistirme.go`). */
export const pin: PageSigns = {
  kind: 'pin',
  portals: ['oi', 'nb'],
  topic:
    /\bpin olustur|kilit coz|\bpin (?:ve )?puk|puk bilgi|\bpin degis|kart sifre\w* (?:degis|olustur)|\bpin (?:\w+ )?(?:bilgi|islem)/,
  signs: [
    { in: ['field', 'text', 'prose'], says: /onay kod/ },
    { in: ['field'], says: /\bpin\b|kart sifre|guvenlik sozcug|kart seri/ },
    { in: ['act'], says: /^degistir|^dogrula|onay kod|pin olustur|kilit coz|^olustur|goster|^indir|uygulama|devam/ },
    { in: ['text', 'prose', 'link', 'act'], says: /kamusmeimza|\bjar\b|uygulama/ },
    {
      in: ['text', 'prose'],
      says: /\bpin\w* (?:\w+ ){0,8}?(?:olusturul|degistiril|belirlen|basari)|kilit\w* (?:\w+ ){0,4}?cozul/,
    },
    { in: ['field', 'text', 'choice'], says: /^(?:yeni )?p[iu][nk]\b|sertifika|kart/ },
  ],
  enough: () => 1,
  firm: false,
};
