import { describe, expect, it } from 'vitest';
import { hasScript } from '../../../lib/pages/hosts';
import { expectedOn, foundOn, HELD_OUT, htmlFiles, htmlOf } from './held-out';
import { documentOf, readBoth } from './read';

describe('pages that somebody wrote who had not seen how pages are recognised', () => {
  it('are all in the list', () => expect(HELD_OUT.map(({ file }) => file).sort()).toEqual(htmlFiles()));

  it.each(HELD_OUT)('$file: $why', (page) => {
    const [facts = null] = hasScript(page.url) ? readBoth(documentOf(htmlOf(page)), page.url) : [];
    expect(foundOn(page, facts)).toEqual(expectedOn(page));
  });
});
