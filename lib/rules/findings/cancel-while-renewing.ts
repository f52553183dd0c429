import { openRecord } from '../actions';
import { isIn } from '../conditions';
import type { Rule } from '../rule';

/** Kamu SM's guides: a cancelled certificate never works again, and e-onay is given with one that works. */
export const rule: Rule = {
  id: 'cancel-while-renewing',
  on: ['cancel-suspend'],
  tone: 'caution',
  sources: [{ source: 'kamusm-guides' }],
  judge: (ground) =>
    isIn(ground, 'certificate-in-use') ? { variant: 'plain', values: {}, actions: [openRecord] } : null,
};
