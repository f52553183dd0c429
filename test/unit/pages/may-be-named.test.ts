import { describe, expect, test } from 'vitest';
import { mayBeNamed } from '../../../lib/pages/may-be-named';
import { isSpokenOf, outlookOf } from '../../../lib/pages/mebbis/outlook';
import { documentOf } from './read';

const host = 'mebbis.meb.gov.tr';
const named = ['/main.aspx', '/index.aspx', '/Main.aspx', '/eozluk/ozl01001.aspx'];
const unnamed = ['/', '/default.aspx', '/redirect.aspx', '/baska/sayfa.aspx'];
const unread = documentOf('<p>x');

describe('an unrecognised page of MEBBİS', () => {
  test.each(named)('at %s asks at every load whether it has a name, and can be given one', (path) => {
    expect(outlookOf(unread, `https://${host}${path}`)).not.toBeNull();
    expect(isSpokenOf(null, path.toLowerCase())).toBe(true);
    expect(mayBeNamed({ host, path })).toBe(true);
  });

  test.each(unnamed)('at %s leaves the background asleep, and is not offered a name that could not hold', (path) => {
    expect(outlookOf(unread, `https://${host}${path}`)).toBeNull();
    expect(isSpokenOf(null, path)).toBe(false);
    expect(mayBeNamed({ host, path })).toBe(false);
  });
});

test('on Kamu SM every page asks and can be named, but those of other services', () => {
  expect(mayBeNamed({ host: 'portal.kamusm.gov.tr', path: '/bp/yeniAdim.go' })).toBe(true);
  expect(mayBeNamed({ host: 'onlineislemler.kamusm.gov.tr', path: '/' })).toBe(true);
  expect(mayBeNamed({ host: 'portal.kamusm.gov.tr', path: '/bp/ws.go' })).toBe(false);
});
