import type { CDPSession, Frame, Page } from 'playwright-core';
import { within } from './within';

/** A CDP session whose every call has a time limit: Playwright itself sets none. */
export async function openCdp(page: Page, frame?: Frame): Promise<CDPSession> {
  const session = await within('opening a CDP session', page.context().newCDPSession(frame ?? page));
  const send = session.send.bind(session);
  session.send = (method, params) => within(method, send(method, params));
  return session;
}
