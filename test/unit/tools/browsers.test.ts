import { describe, expect, it } from 'vitest';
import { complaintOf, versionIn } from '../../browsers';

describe('the version that a browser tells', () => {
  it.each([
    ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)\n', 156],
    ['/usr/bin/chromium: 9: [: 25276502016: unexpected operator\nChromium 150.0.1.2 \n', 150],
    ['Mozilla Firefox 153.8.0esr\n', 153],
    ['Mozilla Firefox 140.12.0esr', 140],
    ['', null],
    ['error while loading shared libraries: libnss3.so', null],
  ])('%j is %s', (output, version) => expect(versionIn(output)).toBe(version));
});

describe('the one line before anything runs', () => {
  it('is none where the browser will do', () => {
    expect(complaintOf('firefox', { path: '/usr/bin/firefox-esr', version: 153 })).toBeNull();
    expect(complaintOf('chromium', { path: '/usr/bin/chromium', version: 156 })).toBeNull();
  });

  it.each([
    ['a missing browser', null, /none was found.*apt-get update && apt-get install firefox-esr/],
    ['one that is too old', { path: '/usr/bin/firefox-esr', version: 140 }, /Firefox 140 is too old.*153 or later/],
    ['one that does not start', { path: '/usr/bin/firefox-esr', version: null }, /does not start/],
  ])('says of %s what to do', (_, sight, says) => {
    const line = complaintOf('firefox', sight);
    expect(line).toMatch(says);
    expect(line?.split('\n')).toHaveLength(1);
  });
});
