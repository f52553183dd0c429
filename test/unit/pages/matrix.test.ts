import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/pages/facts';
import { type Expected, PORTAL_PAGES, read } from '../../portals';
import { documentOf, readBoth } from './read';

/** What the page's list says, spelled out whole. */
const whole = (expected: Expected): Omit<PageFacts, 'portal' | 'settled' | 'named'> => ({
  page: expected.page,
  request: expected.request ?? { state: 'absent' },
  signing: {
    offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no', ...expected.offered },
    choosing: [...(expected.choosing ?? [])].sort(),
  },
  outcome: expected.outcome ?? null,
  validUntil: expected.validUntil ?? null,
});

const told = ({ portal, settled, named, ...facts }: PageFacts): Omit<PageFacts, 'portal' | 'settled' | 'named'> => ({
  ...facts,
  signing: { ...facts.signing, choosing: [...facts.signing.choosing].sort() },
});

describe('every recogniser against every page', () => {
  it('has pages to read', () => {
    expect(PORTAL_PAGES.length).toBeGreaterThan(100);
  });

  it.each(PORTAL_PAGES)('$file: $about', ({ file, url, expected, orElse = [] }) => {
    const facts = readBoth(documentOf(read(file)), url);
    expect(facts.length).toBeLessThanOrEqual(1);
    const [fact] = facts;
    if (orElse.includes(fact?.page ?? null)) return;
    expect(fact ? told(fact) : null).toEqual(expected && whole(expected));
  });
});
