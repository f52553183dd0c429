import { expect, it } from 'vitest';
import { isSpokenOf, outlookOf } from '../../../lib/pages/mebbis/outlook';
import { PORTAL_PAGES, read } from '../../portals';
import { documentOf, readBoth } from './read';

const pages = PORTAL_PAGES.filter(({ url }) => /^https:\/\/(?:www\.)?mebbis(?:yd)?\.meb\.gov\.tr\//.test(url));
const pathOf = (url: string) => new URL(url).pathname.toLowerCase();

it.each(pages)('before it is read, $file is expected to be what it may be: $about', ({ file, url }) => {
  const doc = documentOf(read(file));
  const [facts = null] = readBoth(doc, url);
  const outlook = outlookOf(doc, url);
  // What is said somewhere must never be missed; what is expected in vain costs a question.
  if (facts && isSpokenOf(facts, pathOf(url)))
    expect(outlook).toBe(facts.page === 'mebbis-main-menu' ? 'ask' : 'follow');
});

it('expects nothing of the other modules', () => {
  const modules = pages.filter(({ url, expected }) => expected?.page === 'mebbis-module' && !/\/eozluk\//i.test(url));
  expect(modules.length).toBeGreaterThan(4);
  for (const { file, url } of modules) expect(outlookOf(documentOf(read(file)), url), file).toBeNull();
});

it.each([
  'MEB Görevlendirme Bilgileri',
  'MEB GÖREVLENDİRME BİLGİLERİ',
  'MEB GÃ¶revlendirme Bilgileri',
  'MEB GOREVLENDIRME',
  'MEB GÃ–REVLENDÄ°RME BÄ°LGÄ°LERÄ°',
  'MEB GÖREVLENDİRME'.normalize('NFD'),
  'MEB Görev\u00adlendirme',
])('expects the assignment record behind the form head «%s», at whatever address', (head) => {
  const doc = documentOf(
    `<table class="frmBaslik"><tr><td>Ana</td></tr></table><table class="frmBaslik"><tr><td>${head}</td></tr></table>`,
  );
  expect(outlookOf(doc, 'https://mebbis.meb.gov.tr/abc/abc00001.aspx')).toBe('follow');
});
