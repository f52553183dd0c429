import type { PageFacts } from '../../../lib/pages/facts';
import type { Expected } from '../../portals';

/** What a reading says of a page, without where and when it was read. */
export type Told = Omit<PageFacts, 'portal' | 'settled' | 'named'>;

/** What the page's list says, spelled out whole. */
export const whole = (expected: Expected): Told => ({
  page: expected.page,
  request: expected.request ?? { state: 'absent' },
  signing: {
    offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no', ...expected.offered },
    choosing: [...(expected.choosing ?? [])].sort(),
  },
  lacksRenewal: expected.lacksRenewal ?? false,
  newest: expected.newest ?? null,
  outcome: expected.outcome ?? null,
  validUntil: expected.validUntil ?? null,
});

export const told = ({ portal, settled, named, ...facts }: PageFacts): Told => ({
  ...facts,
  signing: { ...facts.signing, choosing: [...facts.signing.choosing].sort() },
});
