import { browser } from 'wxt/browser';
import { dayAt } from '../calendar/day';
import { dismiss } from '../case/page-edits';
import { undismiss } from '../case/settings';
import type { Store } from '../case/store';
import { readMemory, withCollapsed, withOpening, withoutTab, withTab } from '../page-reply/memory';
import { type Asked, readMessage } from '../page-reply/read-message';
import { type Known, replyToPage } from '../page-reply/reply-to-page';
import { type SendingPage, sendingPage } from '../page-reply/sender';
import { TOP_RIGHT } from '../vocabulary/corner';
import { cardCorners, putCard } from './card-corners';
import { inForce } from './office';
import { type OwnPage, openOwn } from './pages';
import { sessionValue } from './session';

const memory = sessionValue('memory', readMemory);

/** Answers the pages: what is said there, and what the card's own buttons ask for. */
export function replyToPages(store: Store): void {
  // No promise is no answer: another page of ours may have one.
  browser.runtime.onMessage.addListener((raw: unknown, sender): Promise<unknown> | undefined => {
    const page = sendingPage(sender, browser.runtime.id);
    const message = page && readMessage(raw, page.url);
    return message ? answer(message, page, store).catch(() => null) : undefined;
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void memory.change((value) => ({ value: withoutTab(value, tab), result: undefined }));
  });
}

async function answer(message: Asked, page: SendingPage, store: Store): Promise<unknown> {
  switch (message.kind) {
    case 'page':
      return answerFacts(message, page, store);
    case 'collapse':
      return memory.change((value) => ({
        value: withCollapsed(value, message.page, message.collapsed),
        result: null,
      }));
    case 'put-card':
      return putCard(hostOf(page), message.corner).then(() => null);
    case 'mute-tab':
    case 'unmute-tab':
      return memory.change((value) => ({
        value: withTab(value, page.tab, { muted: message.kind === 'mute-tab' }),
        result: null,
      }));
    case 'dismiss':
      return page.mayWrite && (await store.edit(dismiss(message.finding))).ok;
    case 'undismiss':
      return page.mayWrite && (await store.edit(undismiss(message.finding))).ok;
    case 'open-record':
      return open('popup');
    case 'open-letter':
      return open('letter');
    case 'save-calendar':
      return open('calendar');
  }
}

const hostOf = ({ url }: SendingPage): string => new URL(url).host;

async function knownOf(page: SendingPage, store: Store): Promise<Known> {
  const { tab, mayWrite } = page;
  const [{ stored }, corners] = await Promise.all([store.load(), cardCorners()]);
  const corner = corners[hostOf(page)] ?? TOP_RIGHT;
  return { stored, ...(await inForce(stored)), today: dayAt(new Date()), tab, mayWrite, corner };
}

async function answerFacts(message: Asked & { kind: 'page' }, page: SendingPage, store: Store): Promise<unknown> {
  const known = await knownOf(page, store);
  const { reply, edit } = await memory.change((value) => {
    const answer = replyToPage(message, value, known);
    return { value: answer.memory, result: answer };
  });
  if (edit) await store.edit(edit);
  return reply;
}

async function open(page: OwnPage): Promise<void> {
  const opens = await memory.change((value) => {
    const opened = withOpening(value, Date.now());
    return { value: opened ?? value, result: opened !== null };
  });
  if (opens) await openOwn(page);
}
