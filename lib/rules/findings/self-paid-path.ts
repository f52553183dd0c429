import { openApplication } from '../actions';
import type { Rule } from '../rule';

/** Kamu SM's page for MEB staff: what the institution pays starts on the MEB portal. */
export const rule: Rule = {
  id: 'self-paid-path',
  on: ['self-paid-application'],
  tone: 'caution',
  sources: [{ source: 'kamusm-meb-page' }],
  judge: () => ({ variant: 'plain', values: {}, actions: [openApplication] }),
};
