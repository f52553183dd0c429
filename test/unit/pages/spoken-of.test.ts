import { describe, expect, test } from 'vitest';
import { isFollowed, isSpokenOf, mayChange } from '../../../entrypoints/mebbis.content/spoken-of';
import { mayBeNamed } from '../../../lib/pages/may-be-named';
import { readMebbis } from '../../../lib/pages/mebbis';
import { documentOf } from './read';

const host = 'mebbis.meb.gov.tr';
const named = ['/main.aspx', '/index.aspx', '/Main.aspx', '/eozluk/ozl01001.aspx'];
const unnamed = ['/', '/default.aspx', '/redirect.aspx', '/baska/sayfa.aspx'];
const menu = readMebbis(documentOf('<p>x'), new URL(`https://${host}/main.aspx`), {
  settled: true,
  as: 'mebbis-main-menu',
});

describe('an unrecognised page of MEBBİS', () => {
  test.each(named)('at %s asks at every load whether it has a name, and can be given one', (path) => {
    expect(isSpokenOf(null, path)).toBe(true);
    expect(isFollowed(null, path)).toBe(true);
    expect(mayBeNamed({ host, path })).toBe(true);
  });

  test.each(unnamed)('at %s leaves the background asleep, and is not offered a name that could not hold', (path) => {
    expect(isSpokenOf(null, path)).toBe(false);
    expect(isFollowed(null, path)).toBe(false);
    expect(mayBeNamed({ host, path })).toBe(false);
  });
});

test('a recognised menu is asked about once, and followed only where there is something to show', () => {
  expect(menu?.page).toBe('mebbis-main-menu');
  expect(isSpokenOf(menu, '/main.aspx')).toBe(true);
  expect(isFollowed(menu, '/main.aspx')).toBe(false);
  expect(mayChange('/main.aspx')).toBe(false);
});

test('on Kamu SM every page asks and can be named, but those of other services', () => {
  expect(mayBeNamed({ host: 'portal.kamusm.gov.tr', path: '/bp/yeniAdim.go' })).toBe(true);
  expect(mayBeNamed({ host: 'onlineislemler.kamusm.gov.tr', path: '/' })).toBe(true);
  expect(mayBeNamed({ host: 'portal.kamusm.gov.tr', path: '/bp/ws.go' })).toBe(false);
});
