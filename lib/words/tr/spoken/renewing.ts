import type { HowToRenew, WayAfterExpiry } from '../../texts';

/** How to renew: what popup, card, notifications and calendar say alike. */
export const renewing = {
  /** What to begin with; where the SMS is late, one sentence more on whom to call. */
  inTime: (how: HowToRenew): string =>
    renewing.begin(how) + (!how.noticed && how.pressing ? ` ${renewing.noNotice}` : ''),
  /** What to begin with, in one sentence. */
  begin({ eOnay, noticed, pressing }: HowToRenew): string {
    const waits = !noticed && !pressing;
    const then = waits ? 'SMS ya da e-posta gelince' : 'sonra';
    switch (eOnay) {
      case 'inactive':
        return `Önce e-onay aktivasyonunu yapın, ${then} e-onayla başvurun.`;
      case 'unknown':
        return `Önce e-onayınız var mı bakın, ${then} e-onayla başvurun.`;
      case 'active':
        return `${waits ? 'SMS ya da e-posta gelince' : 'Şimdi'} «E-onaylı Başvuru Onay» ile başvurun.`;
      case 'not-asked':
        return `${waits ? 'SMS ya da e-posta gelince' : 'Şimdi'} başvurun.`;
    }
  },
  noNotice: "SMS gelmediyse 444 5 576'yı arayın.",
  /** Said beside it on the last day, where e-onay is not active. */
  eOnayEnds: 'Süre dolunca e-onay aktivasyonu yapılamaz.',
  afterExpiry: {
    'e-onay': 'Şimdi e-onayla başvurun.',
    wet: 'Şimdi başvurun, çıkan formu ıslak imzayla imzalayıp kargoyla kendiniz gönderin.',
    either: 'Şimdi başvurun: e-onayınız varsa e-onayla, yoksa ıslak imzalı formu kargolayarak.',
  } satisfies Record<WayAfterExpiry, string>,
};
