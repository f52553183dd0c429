import type { renewing as tr } from '../../tr/spoken/renewing';

export const renewing: typeof tr = {
  inTime: (how) => renewing.begin(how) + (!how.noticed && how.pressing ? ` ${renewing.noNotice}` : ''),
  begin({ eOnay, noticed, pressing }) {
    const waits = !noticed && !pressing;
    const then = waits ? 'then apply with it once the SMS or e-mail has come' : 'then apply with it';
    switch (eOnay) {
      case 'inactive':
        return `Activate e-onay first, ${then}.`;
      case 'unknown':
        return `See first whether you have e-onay, ${then}.`;
      case 'active':
        return waits
          ? 'Apply with «E-onaylı Başvuru Onay» once the SMS or e-mail has come.'
          : 'Apply with «E-onaylı Başvuru Onay» now.';
      case 'not-asked':
        return waits ? 'Apply once the SMS or e-mail has come.' : 'Apply now.';
    }
  },
  noNotice: 'If no SMS has come, call 444 5 576.',
  eOnayEnds: 'After the end e-onay can no longer be activated.',
  afterExpiry: {
    'e-onay': 'Apply with e-onay now.',
    wet: 'Apply now, sign the printed form by hand and send it by courier yourself.',
    either: 'Apply now: with e-onay if you have it, otherwise by the hand-signed form sent by courier.',
  },
};
