import { describe, expect, test } from 'vitest';
import { type MessageSender, sendingPage } from '../../../lib/page-reply/sender';

const OWN = 'our-extension';
const FORM = 'https://portal.kamusm.gov.tr/bp/giris.go';
const from = (more: Partial<MessageSender> = {}): MessageSender => ({
  id: OWN,
  url: FORM,
  frameId: 0,
  tab: { id: 7, url: FORM },
  ...more,
});

describe('who sends a message', () => {
  test('is heard from an official page, by its own tab and address', () => {
    expect(sendingPage(from(), OWN)).toEqual({ tab: 7, url: FORM, mayWrite: true });
  });

  test('is not heard from elsewhere: another site, a page of our own, another extension, no tab', () => {
    for (const stranger of [
      from({ url: 'https://example.org/' }),
      from({ url: 'http://portal.kamusm.gov.tr/bp/giris.go' }),
      from({ url: 'https://portal.kamusm.gov.tr.example.org/' }),
      from({ url: 'chrome-extension://our-extension/popup.html' }),
      from({ url: undefined }),
      from({ id: 'another' }),
      from({ tab: undefined }),
      from({ tab: {} }),
    ])
      expect(sendingPage(stranger, OWN)).toBeNull();
  });

  test('proves nothing in a frame of a page that is not official, or of which the browser does not tell', () => {
    const inFrame = (top: string | undefined) => sendingPage(from({ frameId: 3, tab: { id: 7, url: top } }), OWN);
    expect(inFrame('https://www.mebbis.meb.gov.tr/main.aspx')?.mayWrite).toBe(true);
    expect(inFrame('https://example.org/')?.mayWrite).toBe(false);
    expect(inFrame(undefined)?.mayWrite).toBe(false);
    expect(sendingPage(from({ frameId: undefined, tab: { id: 7 } }), OWN)?.mayWrite).toBe(false);
  });

  test('may prove as a top page also where the browser keeps the tab’s address to itself', () => {
    expect(sendingPage(from({ tab: { id: 7 } }), OWN)?.mayWrite).toBe(true);
  });
});
