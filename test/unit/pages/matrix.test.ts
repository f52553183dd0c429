import { describe, expect, it } from 'vitest';
import { PORTAL_PAGES, read } from '../../portals';
import { told, whole } from './expectation';
import { documentOf, readBoth } from './read';

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
