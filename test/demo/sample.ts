import { type BackupCase, inDays } from '../e2e/harness/index';

/** An invented person, whose days lie around the real today. */
type Sample = () => BackupCase;

/** E-imza ends in two months, the window is open, e-onay was never activated. */
export const inWindowWithoutEOnay: Sample = () => ({
  situation: 'certificate-in-use',
  certificateValidUntil: inDays(60),
  eOnay: 'inactive',
  noticeReceivedOn: null,
  steps: { role: inDays(-12) },
});

/** The same person half a year earlier: too early to renew. */
export const tooEarly: Sample = () => ({
  situation: 'certificate-in-use',
  certificateValidUntil: inDays(150),
  eOnay: 'active',
  noticeReceivedOn: null,
  steps: {},
});

/** Renewal is under way: applied, the cover letter is still missing. */
export const applied: Sample = () => ({
  situation: 'certificate-in-use',
  certificateValidUntil: inDays(60),
  eOnay: 'active',
  noticeReceivedOn: inDays(-14),
  steps: { role: inDays(-14), apply: inDays(-3) },
});

/** The renewed card lies in the drawer, the old one still works. */
export const cardReceived: Sample = () => ({
  situation: 'certificate-in-use',
  certificateValidUntil: inDays(12),
  eOnay: 'active',
  noticeReceivedOn: inDays(-70),
  steps: {
    role: inDays(-70),
    apply: inDays(-66),
    'cover-letter': inDays(-65),
    approved: inDays(-60),
    'card-received': inDays(-4),
  },
});

export const expired: Sample = () => ({
  situation: 'certificate-in-use',
  certificateValidUntil: inDays(-9),
  eOnay: 'active',
  noticeReceivedOn: null,
  steps: {},
});
