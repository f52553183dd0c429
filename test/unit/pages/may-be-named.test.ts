import { describe, expect, test } from 'vitest';
import { mayBeNamed } from '../../../lib/pages/may-be-named';

const host = 'mebbis.meb.gov.tr';

describe('an unrecognised page of MEBBİS', () => {
  test.each(['/main.aspx', '/index.aspx', '/Main.aspx', '/eozluk/ozl01001.aspx'])(
    'at %s, where our script asks for its name at every load, can be given one',
    (path) => expect(mayBeNamed({ host, path })).toBe(true),
  );

  test.each(['/', '/default.aspx', '/redirect.aspx', '/baska/sayfa.aspx'])(
    'at %s is not offered a name that could not hold',
    (path) => expect(mayBeNamed({ host, path })).toBe(false),
  );
});

test('on Kamu SM every page asks and can be named, but those of other services', () => {
  expect(mayBeNamed({ host: 'portal.kamusm.gov.tr', path: '/bp/yeniAdim.go' })).toBe(true);
  expect(mayBeNamed({ host: 'onlineislemler.kamusm.gov.tr', path: '/' })).toBe(true);
  expect(mayBeNamed({ host: 'portal.kamusm.gov.tr', path: '/bp/ws.go' })).toBe(false);
});
